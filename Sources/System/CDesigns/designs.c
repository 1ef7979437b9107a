/* The certificate designs that come with the service, embedded. A new file needs its three lines and its row. */

#include "CDesigns.h"

/* #embed is of C23; clang has it in every mode. */
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char rumbo_design_json[] = {
#embed "../../../Certificates/rumbo/design.json"
};
static const unsigned char rumbo_certificate_svg[] = {
#embed "../../../Certificates/rumbo/certificate.svg"
};
static const unsigned char rumbo_words_es_json[] = {
#embed "../../../Certificates/rumbo/words.es.json"
};
static const unsigned char rumbo_words_pt_json[] = {
#embed "../../../Certificates/rumbo/words.pt.json"
};
static const unsigned char rumbo_words_en_json[] = {
#embed "../../../Certificates/rumbo/words.en.json"
};
static const unsigned char rumbo_fonts_inter_light_otf[] = {
#embed "../../../Certificates/rumbo/fonts/Inter-Light.otf"
};
static const unsigned char rumbo_fonts_inter_regular_otf[] = {
#embed "../../../Certificates/rumbo/fonts/Inter-Regular.otf"
};
static const unsigned char rumbo_fonts_inter_medium_otf[] = {
#embed "../../../Certificates/rumbo/fonts/Inter-Medium.otf"
};
static const unsigned char rumbo_fonts_dejavusans_ttf[] = {
#embed "../../../Certificates/rumbo/fonts/DejaVuSans.ttf"
};

static const struct {
    const char *design;
    const char *name;
    const unsigned char *bytes;
    size_t length;
} files[] = {
    {"rumbo", "design.json", rumbo_design_json, sizeof rumbo_design_json},
    {"rumbo", "certificate.svg", rumbo_certificate_svg, sizeof rumbo_certificate_svg},
    {"rumbo", "words.es.json", rumbo_words_es_json, sizeof rumbo_words_es_json},
    {"rumbo", "words.pt.json", rumbo_words_pt_json, sizeof rumbo_words_pt_json},
    {"rumbo", "words.en.json", rumbo_words_en_json, sizeof rumbo_words_en_json},
    {"rumbo", "fonts/Inter-Light.otf", rumbo_fonts_inter_light_otf, sizeof rumbo_fonts_inter_light_otf},
    {"rumbo", "fonts/Inter-Regular.otf", rumbo_fonts_inter_regular_otf, sizeof rumbo_fonts_inter_regular_otf},
    {"rumbo", "fonts/Inter-Medium.otf", rumbo_fonts_inter_medium_otf, sizeof rumbo_fonts_inter_medium_otf},
    {"rumbo", "fonts/DejaVuSans.ttf", rumbo_fonts_dejavusans_ttf, sizeof rumbo_fonts_dejavusans_ttf},
};

int rumbo_design_count(void) { return (int)(sizeof files / sizeof files[0]); }
const char *rumbo_design_name(int index) { return files[index].design; }
const char *rumbo_design_file(int index) { return files[index].name; }
const unsigned char *rumbo_design_bytes(int index) { return files[index].bytes; }
size_t rumbo_design_length(int index) { return files[index].length; }
