#include "kbdiff/input/windows_labels.h"

/* Labels of the host come first. */
const struct windows_label windows_labels[] = {
	{ "Host Name", "en", true },
	{ "Hostname", "de", true },
	{ "Nom de l'hôte", "fr", true },
	{ "Nom de l’hôte", "fr", true },
	{ "Nombre de host", "es", true },
	{ "Nome host", "it", true },
	{ "Nome do host", "pt", true },
	{ "Имя узла", "ru", true },
	{ "ホスト名", "ja", true },
	{ "主机名", "zh-cn", true },
	{ "主機名稱", "zh-tw", true },
	{ "호스트 이름", "ko", true },
	{ "Ana Bilgisayar Adı", "tr", true },
	{ "Värdnamn", "sv", true },
	{ "Název hostitele", "cs", true },
	{ "Nom du système d'exploitation", "fr", false },
	{ "Nom du système d’exploitation", "fr", false },
	{ "Version du système", "fr", false },
	{ "Fabricant du système d'exploitation", "fr", false },
	{ "Type du système", "fr", false },
	{ "Carte(s) réseau", "fr", false },
	{ "Versión del sistema operativo", "es", false },
	{ "Compilación", "es", false },
	{ "Revisión(es)", "es", false },
	{ "Versão do sistema operacional", "pt", false },
	{ "compilação", "pt", false },
	{ "Configuração do SO", "pt", false },
	{ "Название ОС", "ru", false },
	{ "Версия ОС", "ru", false },
	{ "Тип системы", "ru", false },
	{ "Исправление(я)", "ru", false },
	{ "Число установленных исправлений", "ru", false },
	{ "Сетевые адаптеры", "ru", false },
	{ "Процессор(ы)", "ru", false },
	{ "Н/Д", "ru", false },
	{ "OS 名", "ja", false },
	{ "OS バージョン", "ja", false },
	{ "システムの種類", "ja", false },
	{ "ホットフィックス", "ja", false },
	{ "ネットワーク カード", "ja", false },
	{ "プロセッサ", "ja", false },
	{ "ビルド", "ja", false },
	{ "OS 名称", "zh-cn", false },
	{ "OS 版本", "zh-cn", false },
	{ "系统类型", "zh-cn", false },
	{ "修补程序", "zh-cn", false },
	{ "网卡", "zh-cn", false },
	{ "处理器", "zh-cn", false },
	{ "暂缺", "zh-cn", false },
	{ "作業系統名稱", "zh-tw", false },
	{ "作業系統版本", "zh-tw", false },
	{ "系統類型", "zh-tw", false },
	{ "網路卡", "zh-tw", false },
	{ "處理器", "zh-tw", false },
	{ "已安裝", "zh-tw", false },
	{ "OS 이름", "ko", false },
	{ "OS 버전", "ko", false },
	{ "시스템 종류", "ko", false },
	{ "핫픽스", "ko", false },
	{ "네트워크 카드", "ko", false },
	{ "프로세서", "ko", false },
	{ "İşletim Sistemi Adı", "tr", false },
	{ "İşletim Sistemi Sürümü", "tr", false },
	{ "Sistem Türü", "tr", false },
	{ "Ağ Kartları", "tr", false },
	{ "İşlemciler", "tr", false },
	{ "Nätverkskort", "sv", false },
	{ "Název operačního systému", "cs", false },
	{ "Verze operačního systému", "cs", false },
	/* accounts of Windows, and titles of its updates */
	{ "NT-AUTORITÄT\\", "de", false },
	{ "AUTORITE NT\\Système", "fr", false },
	{ "NT AUTHORITY\\СИСТЕМА", "ru", false },
	{ "ZARZĄDZANIE NT\\", "pl", false },
	{ "Mise à jour", "fr", false },
	{ "Actualización de seguridad", "es", false },
	{ "Atualização de Segurança", "pt", false },
	{ "Säkerhetsuppdatering", "sv", false },
	{ "Обновление для", "ru", false },
};

const size_t nwindows_labels = sizeof windows_labels / sizeof *windows_labels;

static bool
is_ascii(char c)
{
	return (unsigned char)c < 0x80;
}

static size_t
foreign_run(struct span s)
{
	size_t n = 0;

	while (n < s.n && !is_ascii(s.p[n]))
		n++;
	return n;
}

/* Runs of bytes that are not ASCII match each other. */
static bool
looks_like(struct span label, struct span raw)
{
	size_t a, b;

	while (label.n != 0 && raw.n != 0) {
		a = foreign_run(label);
		b = foreign_run(raw);
		if ((a == 0) != (b == 0))
			return false;
		if (a == 0 && ascii_lower(label.p[0]) != ascii_lower(raw.p[0]))
			return false;
		label = span_from(label, a == 0 ? 1 : a);
		raw = span_from(raw, b == 0 ? 1 : b);
	}
	return label.n == 0 && raw.n == 0;
}

static size_t
count_ascii(struct span s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++)
		n += is_ascii(s.p[i]) && s.p[i] != ' ';
	return n;
}

/* Labels of hosts without Latin letters, in UTF-8 and in the pages of their
 * languages: these have to match byte by byte. */
static const struct span foreign[] = {
	SPAN("Имя узла"),
	SPAN("\x88\xac\xef \xe3\xa7\xab\xa0"),
	SPAN("\xc8\xec\xff \xf3\xe7\xeb\xe0"),
	SPAN("ホスト名"), SPAN("\x83\x7a\x83\x58\x83\x67\x96\xbc"),
	SPAN("主机名"), SPAN("\xd6\xf7\xbb\xfa\xc3\xfb"),
	SPAN("主機名稱"), SPAN("\xa5\x44\xbe\xf7\xa6\x57\xba\xd9"),
	SPAN("호스트 이름"),
	SPAN("\xc8\xa3\xbd\xba\xc6\xae \xc0\xcc\xb8\xa7"),
};

static bool
is_foreign_host(struct span raw)
{
	return SPAN_ANY(raw, foreign, span_eq);
}

/* Most labels are ruled out by their first letter, of which case does not
 * matter, and nothing else outside ASCII. */
bool
windows_labels_is_host(struct span raw)
{
	struct span label;
	int bits;

	if (raw.n == 0)
		return false;
	bits = is_ascii(raw.p[0]) ? 0xdf : 0x80;
	for (size_t i = 0; windows_labels[i].host; i++) {
		if (((windows_labels[i].text[0] ^ raw.p[0]) & bits) != 0)
			continue;
		label = span_of(windows_labels[i].text);
		if (looks_like(label, raw) && count_ascii(label) != 0)
			return true;
	}
	return !is_ascii(raw.p[0]) && is_foreign_host(raw);
}

bool
windows_labels_is_domain(struct span raw)
{
	static const struct span domain[] = {
		SPAN("Domain"), SPAN("Domäne"), SPAN("Domaine"),
		SPAN("Dominio"), SPAN("Domínio"), SPAN("Domein"),
		SPAN("Domän"), SPAN("Doména"), SPAN("Domena"),
	};

	if (raw.n < 5 || raw.n > 8 || (raw.p[0] | 0x20) != 'd')
		return false;
	for (size_t i = 0; i < sizeof domain / sizeof *domain; i++)
		if (looks_like(domain[i], raw))
			return true;
	return false;
}
