#include "date_words.h"
#include "kbdiff/base/utf8.h"

/*
 * Halves of the day, without blanks, commas and dots: those of all cultures
 * by CLDR 42 and those that Windows has of its own.
 */
static const char morning[] =
	" a adduha ag am amvormittag an ap atm bn comme damanhã de delamañana"
	" dinda dop dopołdnja eparadites fh fm fọmọ́nin gh günortadanöň"
	" hengihengi ib ibikɛ̂glà icheheavo idiɓa ip isuk iđitbeaivet"
	" kang’ama karoon ki kiroko kiɛmɛ́ɛm kíkíríg lumalwak lwamilawu m"
	" makeo mambia maná matin mbaʼámbaʼ mbaꞌmbaꞌ moies muhi munkyo nd nt"
	" ntufat ntɔ́ngɔ́ n’ụtụtụ od pamilau paradite pd pg priekšpusdienā"
	" priešpiet prijepodne rn rw rŨ sa safiya sub subaka subbaahi sárúwá"
	" taparachu tesiran tifawt to too uhrvörmiddaachs uluchelo utuko vm"
	" vorm wd wichishu yb zdatazal zmu Àárɔ̀ Àárọ̀ ÖÖ Ĩyakwakya ŋdi ŋdiga"
	" Ɛnkakɛnyá ǁgoagas πμ АМ ТО ЭИ дп претпл пријеподне проб таңкы үө"
	" ӕмбисбоныразмӕ לפנה״צ פֿאַרמיטאָג اےایم بن ص صبحمنجهند غم قبل‌ازظهر"
	" قظ چب چۈشتىنبۇرۇن तडके पूर्वाह्न फुं भोर मपू येएम विहानी सकाळ सबेरे"
	" सवेर सुबुहजा এএম পুর্বাহ্ন পূৰ্বাহ্ন ਪੂਦੁ પૂર્વમધ્યાહ્ન காலை"
	" முற்பகல் పూర్వాహ్న ಪೂರ್ವಾಹ್ನ පෙව ก่อนเที่ยง ກ່ອນທ່ຽງ ເຊົ້າ སྔ་ཆ་"
	" སྔ་དྲོ སྔ་དྲོ་ နံနက် ቅቀ ጡዋት ጥዋት ᏌᎾᎴ ព្រឹក ᱥᱮᱛᱟᱜ ⵜⵉⴼⴰⵡⵜ 上午 午前 ꂵꆪꈌꈐ"
	" ꎸꄑ 오전 𞤀𞤎 ";

static const char afternoon[] =
	" ak akasuba aluula amnamittag ch chilo cɛɛ́nko datarde delatarde"
	" dilolo du eahketbeaivet eb ebongi ebyámu efiafi eh eigulo em ep"
	" epasdites ew f fọívnin gd gm günortadansoň hwaĩ-inĩ ichamthi in ip"
	" iɓugajɔp kikiiɗe kingoto kisɛ́ndɛ kooskoliny kugú kyiukonyi lilli"
	" lk lp lumalwap mchochil’l md mog mpókwa muu nachm ncwònzém ngo"
	" ngəgógəle nm nomëttes ntmeddit nyiaghuo n’abali odp ot p pamunyi"
	" pasdite pashamihe pm pn pop popiet popodne popołdnju ptg ptm"
	" pēcpusdienā soir tadggʷat teipa tk tŊ uhrnommendaachs ut wb wengi"
	" wótpołdnja yamma yh zaarikayb zmw Ös Ĩyawĩoo ŋkambɔ́tnji Ũg Ɔ̀sán"
	" Ɛndámâ ǃuias ɣetrɔ ɣetrɔga μμ ПМ ТК ЭК попл поподне послијеподне пп"
	" слоб түштөнкийинки үх ӕмбисбоныфӕстӕ אחה״צ נאָכמיטאָג بظ بعدازظهر"
	" دن غو م منجهندشام پیایم چك چۈشتىنكېيىن अपराह्न दपैहरबाद पीएम बेलासे"
	" बेलुकी मनं शामजा सांज सांझ सांम অপরাহ্ন অপৰাহ্ন পিএম ਬਾਦੁ"
	" ઉત્તરમધ્યાહ્ન பிற்பகல் மாலை అపరాహ్న ಅಪರಾಹ್ನ පව หลังเที่ยง ຫຼັງທ່ຽງ"
	" ແລງ ཕྱི་ཆ་ ཕྱི་དྲོ ཕྱི་དྲོ་ ညနေ ከሰዓት ድቀ ᏒᎯᏱᎢᏗᏢ ល្ងាច ᱧᱤᱫᱟᱹ"
	" Ḍeffiraza Ọ̀sán ⵜⴰⴷⴳⴳⵯⴰⵜ 下午 午後 ꁯꋒ ꂵꆪꈌꉈ 오후 𞤇𞤎 ";

/* Hours, minutes, seconds; "of the year", "hour", "o'clock"; days of the week
 * behind 2023年10月25日. */
static const char others[] =
	" h min s t ga uhr kl klo г ч р ж بعدالهجرة ཆུ་ཚོད་ ཆུཚོད 星期一 星期二 星期三"
	" 星期四 星期五 星期六 星期日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 월요일 화요일 수요일 목요일 금요일 토요일"
	" 일요일 ";

/* No era is longer, with its blanks and dots, in bytes. */
#define ERA_MAX	32

static const struct { const char *name; int years; } eras[] = {
	{ "ap", 0 }, { "ad", 0 }, { "ah", 0 }, { "be", 0 },
	{ "بعدالهجرة", 0 }, { "هـ", 0 }, { "ه‍ش", 0 }, { "พศ", 0 },
	{ "西暦", 0 }, { "公元", 0 }, { "서기", 0 }, { "단기", 0 },
	{ "r", 2018 }, { "令和", 2018 }, { "h", 1988 }, { "平成", 1988 },
	{ "民國", 1911 }, { "中華民國", 1911 },
};

/* No half of the day is longer in a code page, in bytes. */
#define RAW_WORD_MAX	12

/* The zeroes of scripts that have digits of their own, one after another. */
static const uint16_t zeroes[] = { 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66,
	0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
	0x1040, 0x17e0, 0x1810, 0xff10 };

static bool
is_mark(uint32_t c)
{
	return c == 0x61c || (c >= 0x200e && c <= 0x200f) ||
	    (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) ||
	    c == 0xfeff;
}

/* The ASCII that a character stands for in a date; NULL: itself. */
static const char *
plain(uint32_t c)
{
	static const char digits[][2] = { "0", "1", "2", "3", "4", "5", "6",
	    "7", "8", "9" };

	for (size_t i = 0; i < sizeof zeroes / sizeof *zeroes; i++)
		if (c >= zeroes[i] && c - zeroes[i] < 10)
			return digits[c - zeroes[i]];
	switch (c) {
	case 0xa0: case 0x2009: case 0x202f: case 0x3000:
		return " ";
	case 0x60c:
		return ",";
	case 0x2026:
		return "...";
	case 0xff0f:
		return "/";
	case 0xff1a:
		return ":";
	}
	return NULL;
}

/* Behind a number: year, month and day in Chinese, Japanese and Korean. */
static const char *
counted(uint32_t c)
{
	switch (c) {
	case 0x5e74: case 0x6708: case 0xb144: case 0xc6d4:
		return "/";
	case 0x65e5: case 0xc77c:
		return " ";
	}
	return NULL;
}

struct span
date_fold(struct span s, char buf[DATE_TEXT_MAX], bool *rtl)
{
	const char *p;
	size_t used, n = 0;
	struct span as;
	uint32_t c;

	for (*rtl = false; s.n != 0; s = span_from(s, used)) {
		if ((used = utf8_scan(s, &c)) == 0) {
			used = 1;
			c = (unsigned char)s.p[0] == 0xff ||
			    (unsigned char)s.p[0] == 0xa0 ? 0xa0 : 0;
		}
		*rtl |= c == 0x200f;
		/* Marks, and what they are where a code page has none. */
		if (is_mark(c) || c == '?')
			continue;
		p = n != 0 && ascii_digit(buf[n - 1]) ? counted(c) : NULL;
		p = p == NULL && c >= 0x80 ? plain(c) : p;
		as = p != NULL ? span_of(p) : span_upto(s, used);
		if (as.n > DATE_TEXT_MAX - n)
			return SPAN_NONE;
		memcpy(buf + n, as.p, as.n);
		n += as.n;
	}
	return (struct span){ buf, n };
}

/* In small letters of ASCII, with a blank before it and one behind it. */
static bool
squeeze(struct span s, char buf[DATE_TEXT_MAX + 3], size_t *n)
{
	*n = 0;
	buf[(*n)++] = ' ';
	for (size_t i = 0; i < s.n && *n < DATE_TEXT_MAX; i++)
		if (memchr(" .,:'?", s.p[i], 6) == NULL)
			buf[(*n)++] = s.p[i] == '\0' ? '\1' :
			    ascii_lower(s.p[i]);
	buf[*n] = '\0';
	return *n != 1;
}

static bool
is_cut(struct span s)
{
	return s.n >= 3 && span_ends(s, SPAN("..."));
}

/* In a code page that is not known yet: "ص", "π.μ.", "上午" and the like. */
static bool
is_raw_word(const char *word, size_t n)
{
	size_t used;

	for (size_t i = 1; i < n; i += used)
		if ((used = utf8_scan((struct span){ word + i, n - i },
		    NULL)) == 0)
			return n <= RAW_WORD_MAX;
	return false;
}

enum date_word
date_word(struct span s)
{
	char word[DATE_TEXT_MAX + 3];
	size_t n;

	if (!squeeze(s, word, &n))
		return WORD_OTHER;
	if (is_raw_word(word, n))
		return WORD_OTHER;
	if (!is_cut(s))
		strcpy(word + n, " ");
	if (strstr(morning, word) != NULL)
		return WORD_MORNING;
	if (strstr(afternoon, word) != NULL)
		return WORD_AFTERNOON;
	return strstr(others, word) != NULL ? WORD_OTHER : WORD_UNKNOWN;
}

bool
date_era(struct span s, int *years)
{
	char word[DATE_TEXT_MAX + 3];
	size_t n;

	*years = 0;
	if (s.n > ERA_MAX || !squeeze(s, word, &n))
		return false;
	for (size_t i = 0; i < sizeof eras / sizeof *eras; i++)
		if (strcmp(eras[i].name, word + 1) == 0) {
			*years = eras[i].years;
			return true;
		}
	return false;
}
