#include "kbdiff/codepage.h"
#include "kbdiff/labels.h"

/* Those of the host come first. */
const struct label labels[] = {
	{ "Host Name", true },
	{ "Hostname", true },
	{ "Nom de l'hôte", true },
	{ "Nom de l’hôte", true },
	{ "Nombre de host", true },
	{ "Nome host", true },
	{ "Nome do host", true },
	{ "Имя узла", true },
	{ "ホスト名", true },
	{ "主机名", true },
	{ "主機名稱", true },
	{ "호스트 이름", true },
	{ "Ana Bilgisayar Adı", true },
	{ "Värdnamn", true },
	{ "Název hostitele", true },
	/* fr */
	{ "Nom du système d'exploitation", false },
	{ "Nom du système d’exploitation", false },
	{ "Version du système", false },
	{ "Fabricant du système d'exploitation", false },
	{ "Type du système", false },
	{ "Carte(s) réseau", false },
	/* es */
	{ "Versión del sistema operativo", false },
	{ "Compilación", false },
	{ "Revisión(es)", false },
	/* pt */
	{ "Versão do sistema operacional", false },
	{ "compilação", false },
	{ "Configuração do SO", false },
	/* ru */
	{ "Название ОС", false },
	{ "Версия ОС", false },
	{ "Тип системы", false },
	{ "Исправление(я)", false },
	{ "Число установленных исправлений", false },
	{ "Сетевые адаптеры", false },
	{ "Процессор(ы)", false },
	{ "Н/Д", false },
	/* ja */
	{ "OS 名", false },
	{ "OS バージョン", false },
	{ "システムの種類", false },
	{ "ホットフィックス", false },
	{ "ネットワーク カード", false },
	{ "プロセッサ", false },
	{ "ビルド", false },
	/* zh-CN */
	{ "OS 名称", false },
	{ "OS 版本", false },
	{ "系统类型", false },
	{ "修补程序", false },
	{ "网卡", false },
	{ "处理器", false },
	{ "暂缺", false },
	/* zh-TW */
	{ "作業系統名稱", false },
	{ "作業系統版本", false },
	{ "系統類型", false },
	{ "網路卡", false },
	{ "處理器", false },
	{ "已安裝", false },
	/* ko */
	{ "OS 이름", false },
	{ "OS 버전", false },
	{ "시스템 종류", false },
	{ "핫픽스", false },
	{ "네트워크 카드", false },
	{ "프로세서", false },
	/* tr */
	{ "İşletim Sistemi Adı", false },
	{ "İşletim Sistemi Sürümü", false },
	{ "Sistem Türü", false },
	{ "Ağ Kartları", false },
	{ "İşlemciler", false },
	/* sv, cs */
	{ "Nätverkskort", false },
	{ "Název operačního systému", false },
	{ "Verze operačního systému", false },
};

const size_t nlabels = sizeof labels / sizeof *labels;

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

/* Scripts without Latin letters have to match letter by letter, in one of
 * the encodings there are. */
static bool
is_in_some_page(struct span label, struct span raw)
{
	struct arena *a = arena_new();
	bool found = span_eq(label, raw);

	for (size_t i = 0; codepages[i] != 0 && !found; i++)
		found = span_eq(codepage_decode(codepages[i], raw, a), label);
	arena_free(a);
	return found;
}

/* Most labels are ruled out by their first letter. */
static bool
may_begin(char first, struct span raw)
{
	return raw.n != 0 && (is_ascii(first) ?
	    ascii_lower(first) == ascii_lower(raw.p[0]) :
	    !is_ascii(raw.p[0]));
}

bool
label_is_host(struct span raw)
{
	struct span label;

	for (size_t i = 0; labels[i].host; i++) {
		if (!may_begin(labels[i].text[0], raw))
			continue;
		label = span_of(labels[i].text);
		if (count_ascii(label) != 0 ? looks_like(label, raw) :
		    foreign_run(raw) != 0 && is_in_some_page(label, raw))
			return true;
	}
	return false;
}
