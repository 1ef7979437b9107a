/* Every template and asset of the pages, embedded. A new file needs its three lines and its row; a test compares. */

#include "CAssets.h"

/* #embed is of C23; clang has it in every mode. */
#pragma clang diagnostic ignored "-Wc23-extensions"

#define FILE_ROW(name, bytes) {name, bytes, sizeof bytes}

static const unsigned char account_page[] = {
#embed "../../Pages/Templates/account.mustache"
};
static const unsigned char attempt_clock_page[] = {
#embed "../../Pages/Templates/attempt-clock.mustache"
};
static const unsigned char attempt_review_page[] = {
#embed "../../Pages/Templates/attempt-review.mustache"
};
static const unsigned char attempt_page[] = {
#embed "../../Pages/Templates/attempt.mustache"
};
static const unsigned char catalogue_search_page[] = {
#embed "../../Pages/Templates/catalogue-search.mustache"
};
static const unsigned char catalogue_page[] = {
#embed "../../Pages/Templates/catalogue.mustache"
};
static const unsigned char confirm_page[] = {
#embed "../../Pages/Templates/confirm.mustache"
};
static const unsigned char consents_page[] = {
#embed "../../Pages/Templates/consents.mustache"
};
static const unsigned char continue_card_page[] = {
#embed "../../Pages/Templates/continue-card.mustache"
};
static const unsigned char course_card_page[] = {
#embed "../../Pages/Templates/course-card.mustache"
};
static const unsigned char course_page[] = {
#embed "../../Pages/Templates/course.mustache"
};
static const unsigned char error_page[] = {
#embed "../../Pages/Templates/error.mustache"
};
static const unsigned char gap_page[] = {
#embed "../../Pages/Templates/gap.mustache"
};
static const unsigned char item_page[] = {
#embed "../../Pages/Templates/item.mustache"
};
static const unsigned char layout_page[] = {
#embed "../../Pages/Templates/layout.mustache"
};
static const unsigned char lesson_page[] = {
#embed "../../Pages/Templates/lesson.mustache"
};
static const unsigned char mark_page[] = {
#embed "../../Pages/Templates/mark.mustache"
};
static const unsigned char nav_page[] = {
#embed "../../Pages/Templates/nav.mustache"
};
static const unsigned char offline_page[] = {
#embed "../../Pages/Templates/offline.mustache"
};
static const unsigned char pager_page[] = {
#embed "../../Pages/Templates/pager.mustache"
};
static const unsigned char person_nav_page[] = {
#embed "../../Pages/Templates/person-nav.mustache"
};
static const unsigned char problems_page[] = {
#embed "../../Pages/Templates/problems.mustache"
};
static const unsigned char profile_fields_page[] = {
#embed "../../Pages/Templates/profile-fields.mustache"
};
static const unsigned char quiz_page[] = {
#embed "../../Pages/Templates/quiz.mustache"
};
static const unsigned char result_item_page[] = {
#embed "../../Pages/Templates/result-item.mustache"
};
static const unsigned char result_page[] = {
#embed "../../Pages/Templates/result.mustache"
};
static const unsigned char route_line_page[] = {
#embed "../../Pages/Templates/route-line.mustache"
};
static const unsigned char route_page[] = {
#embed "../../Pages/Templates/route.mustache"
};
static const unsigned char sign_in_page[] = {
#embed "../../Pages/Templates/sign-in.mustache"
};
static const unsigned char sign_up_page[] = {
#embed "../../Pages/Templates/sign-up.mustache"
};
static const unsigned char favicon_svg[] = {
#embed "../../Pages/Assets/favicon.svg"
};
static const unsigned char quiz_js[] = {
#embed "../../Pages/Assets/quiz.js"
};
static const unsigned char rumbo_css[] = {
#embed "../../Pages/Assets/rumbo.css"
};
static const unsigned char rumbo_js[] = {
#embed "../../Pages/Assets/rumbo.js"
};

static const struct {
    const char *name;
    const unsigned char *bytes;
    size_t length;
} files[] = {
    FILE_ROW("account.mustache", account_page),
    FILE_ROW("attempt-clock.mustache", attempt_clock_page),
    FILE_ROW("attempt-review.mustache", attempt_review_page),
    FILE_ROW("attempt.mustache", attempt_page),
    FILE_ROW("catalogue-search.mustache", catalogue_search_page),
    FILE_ROW("catalogue.mustache", catalogue_page),
    FILE_ROW("confirm.mustache", confirm_page),
    FILE_ROW("consents.mustache", consents_page),
    FILE_ROW("continue-card.mustache", continue_card_page),
    FILE_ROW("course-card.mustache", course_card_page),
    FILE_ROW("course.mustache", course_page),
    FILE_ROW("error.mustache", error_page),
    FILE_ROW("gap.mustache", gap_page),
    FILE_ROW("item.mustache", item_page),
    FILE_ROW("layout.mustache", layout_page),
    FILE_ROW("lesson.mustache", lesson_page),
    FILE_ROW("mark.mustache", mark_page),
    FILE_ROW("nav.mustache", nav_page),
    FILE_ROW("offline.mustache", offline_page),
    FILE_ROW("pager.mustache", pager_page),
    FILE_ROW("person-nav.mustache", person_nav_page),
    FILE_ROW("problems.mustache", problems_page),
    FILE_ROW("profile-fields.mustache", profile_fields_page),
    FILE_ROW("quiz.mustache", quiz_page),
    FILE_ROW("result-item.mustache", result_item_page),
    FILE_ROW("result.mustache", result_page),
    FILE_ROW("route-line.mustache", route_line_page),
    FILE_ROW("route.mustache", route_page),
    FILE_ROW("sign-in.mustache", sign_in_page),
    FILE_ROW("sign-up.mustache", sign_up_page),
    FILE_ROW("favicon.svg", favicon_svg),
    FILE_ROW("quiz.js", quiz_js),
    FILE_ROW("rumbo.css", rumbo_css),
    FILE_ROW("rumbo.js", rumbo_js),
};

int rumbo_asset_count(void) { return (int)(sizeof files / sizeof files[0]); }

const char *rumbo_asset_name(int index) { return files[index].name; }

const unsigned char *rumbo_asset_bytes(int index) { return files[index].bytes; }

size_t rumbo_asset_length(int index) { return files[index].length; }
