/* Every template and asset of the pages, embedded. A new file needs its three lines and its row; a test compares. */

#include "CAssets.h"

/* #embed is of C23; clang has it in every mode. */
#pragma clang diagnostic ignored "-Wc23-extensions"

#define FILE_ROW(name, bytes) {name, bytes, sizeof bytes}

static const unsigned char account_page[] = {
#embed "../../Pages/Templates/account.mustache"
};
static const unsigned char act_field_page[] = {
#embed "../../Pages/Templates/act-field.mustache"
};
static const unsigned char act_form_page[] = {
#embed "../../Pages/Templates/act-form.mustache"
};
static const unsigned char assignment_page[] = {
#embed "../../Pages/Templates/assignment.mustache"
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
static const unsigned char badge_page[] = {
#embed "../../Pages/Templates/badge.mustache"
};
static const unsigned char bench_page[] = {
#embed "../../Pages/Templates/bench.mustache"
};
static const unsigned char case_card_page[] = {
#embed "../../Pages/Templates/case-card.mustache"
};
static const unsigned char case_consultant_page[] = {
#embed "../../Pages/Templates/case-consultant.mustache"
};
static const unsigned char case_deliverables_page[] = {
#embed "../../Pages/Templates/case-deliverables.mustache"
};
static const unsigned char case_notes_page[] = {
#embed "../../Pages/Templates/case-notes.mustache"
};
static const unsigned char case_route_page[] = {
#embed "../../Pages/Templates/case-route.mustache"
};
static const unsigned char case_sessions_page[] = {
#embed "../../Pages/Templates/case-sessions.mustache"
};
static const unsigned char catalogue_search_page[] = {
#embed "../../Pages/Templates/catalogue-search.mustache"
};
static const unsigned char catalogue_page[] = {
#embed "../../Pages/Templates/catalogue.mustache"
};
static const unsigned char certificate_page[] = {
#embed "../../Pages/Templates/certificate.mustache"
};
static const unsigned char certificates_page[] = {
#embed "../../Pages/Templates/certificates.mustache"
};
static const unsigned char changes_page[] = {
#embed "../../Pages/Templates/changes.mustache"
};
static const unsigned char client_heads_page[] = {
#embed "../../Pages/Templates/client-heads.mustache"
};
static const unsigned char client_row_page[] = {
#embed "../../Pages/Templates/client-row.mustache"
};
static const unsigned char clients_page[] = {
#embed "../../Pages/Templates/clients.mustache"
};
static const unsigned char column_heads_page[] = {
#embed "../../Pages/Templates/column-heads.mustache"
};
static const unsigned char confirm_page[] = {
#embed "../../Pages/Templates/confirm.mustache"
};
static const unsigned char consents_page[] = {
#embed "../../Pages/Templates/consents.mustache"
};
static const unsigned char consultant_case_page[] = {
#embed "../../Pages/Templates/consultant-case.mustache"
};
static const unsigned char consultant_profile_page[] = {
#embed "../../Pages/Templates/consultant-profile.mustache"
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
static const unsigned char desk_calendar_page[] = {
#embed "../../Pages/Templates/desk-calendar.mustache"
};
static const unsigned char desk_page[] = {
#embed "../../Pages/Templates/desk.mustache"
};
static const unsigned char enrolments_page[] = {
#embed "../../Pages/Templates/enrolments.mustache"
};
static const unsigned char error_page[] = {
#embed "../../Pages/Templates/error.mustache"
};
static const unsigned char file_lines_page[] = {
#embed "../../Pages/Templates/file-lines.mustache"
};
static const unsigned char forward_form_page[] = {
#embed "../../Pages/Templates/forward-form.mustache"
};
static const unsigned char forward_row_page[] = {
#embed "../../Pages/Templates/forward-row.mustache"
};
static const unsigned char forwards_page[] = {
#embed "../../Pages/Templates/forwards.mustache"
};
static const unsigned char gap_page[] = {
#embed "../../Pages/Templates/gap.mustache"
};
static const unsigned char home_page[] = {
#embed "../../Pages/Templates/home.mustache"
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
static const unsigned char look_page[] = {
#embed "../../Pages/Templates/look.mustache"
};
static const unsigned char made_client_page[] = {
#embed "../../Pages/Templates/made-client.mustache"
};
static const unsigned char mark_page[] = {
#embed "../../Pages/Templates/mark.mustache"
};
static const unsigned char marking_page[] = {
#embed "../../Pages/Templates/marking.mustache"
};
static const unsigned char marks_page[] = {
#embed "../../Pages/Templates/marks.mustache"
};
static const unsigned char match_funnel_page[] = {
#embed "../../Pages/Templates/match-funnel.mustache"
};
static const unsigned char match_reason_page[] = {
#embed "../../Pages/Templates/match-reason.mustache"
};
static const unsigned char messages_page[] = {
#embed "../../Pages/Templates/messages.mustache"
};
static const unsigned char mentoring_page[] = {
#embed "../../Pages/Templates/mentoring.mustache"
};
static const unsigned char mentoring_case_page[] = {
#embed "../../Pages/Templates/mentoring-case.mustache"
};
static const unsigned char mentoring_form_page[] = {
#embed "../../Pages/Templates/mentoring-form.mustache"
};
static const unsigned char mentoring_wait_page[] = {
#embed "../../Pages/Templates/mentoring-wait.mustache"
};
static const unsigned char module_page[] = {
#embed "../../Pages/Templates/module.mustache"
};
static const unsigned char modules_page[] = {
#embed "../../Pages/Templates/modules.mustache"
};
static const unsigned char moves_page[] = {
#embed "../../Pages/Templates/moves.mustache"
};
static const unsigned char nav_list_page[] = {
#embed "../../Pages/Templates/nav-list.mustache"
};
static const unsigned char network_accreditations_page[] = {
#embed "../../Pages/Templates/network-accreditations.mustache"
};
static const unsigned char network_case_page[] = {
#embed "../../Pages/Templates/network-case.mustache"
};
static const unsigned char network_changes_page[] = {
#embed "../../Pages/Templates/network-changes.mustache"
};
static const unsigned char network_compare_page[] = {
#embed "../../Pages/Templates/network-compare.mustache"
};
static const unsigned char network_consultant_page[] = {
#embed "../../Pages/Templates/network-consultant.mustache"
};
static const unsigned char network_consultants_page[] = {
#embed "../../Pages/Templates/network-consultants.mustache"
};
static const unsigned char network_countries_page[] = {
#embed "../../Pages/Templates/network-countries.mustache"
};
static const unsigned char network_fairness_page[] = {
#embed "../../Pages/Templates/network-fairness.mustache"
};
static const unsigned char network_figures_page[] = {
#embed "../../Pages/Templates/network-figures.mustache"
};
static const unsigned char network_import_page[] = {
#embed "../../Pages/Templates/network-import.mustache"
};
static const unsigned char network_nav_page[] = {
#embed "../../Pages/Templates/network-nav.mustache"
};
static const unsigned char network_policy_page[] = {
#embed "../../Pages/Templates/network-policy.mustache"
};
static const unsigned char network_queue_page[] = {
#embed "../../Pages/Templates/network-queue.mustache"
};
static const unsigned char network_run_page[] = {
#embed "../../Pages/Templates/network-run.mustache"
};
static const unsigned char network_runs_page[] = {
#embed "../../Pages/Templates/network-runs.mustache"
};
static const unsigned char network_sides_page[] = {
#embed "../../Pages/Templates/network-sides.mustache"
};
static const unsigned char new_client_page[] = {
#embed "../../Pages/Templates/new-client.mustache"
};
static const unsigned char network_css[] = {
#embed "../../Pages/Assets/network.css"
};
static const unsigned char network_page[] = {
#embed "../../Pages/Templates/network.mustache"
};
static const unsigned char policy_field_page[] = {
#embed "../../Pages/Templates/policy-field.mustache"
};
static const unsigned char run_line_page[] = {
#embed "../../Pages/Templates/run-line.mustache"
};
static const unsigned char share_bar_page[] = {
#embed "../../Pages/Templates/share-bar.mustache"
};
static const unsigned char new_person_page[] = {
#embed "../../Pages/Templates/new-person.mustache"
};
static const unsigned char new_version_page[] = {
#embed "../../Pages/Templates/new-version.mustache"
};
static const unsigned char observation_page[] = {
#embed "../../Pages/Templates/observation.mustache"
};
static const unsigned char observations_page[] = {
#embed "../../Pages/Templates/observations.mustache"
};
static const unsigned char office_nav_page[] = {
#embed "../../Pages/Templates/office-nav.mustache"
};
static const unsigned char offline_page[] = {
#embed "../../Pages/Templates/offline.mustache"
};
static const unsigned char outcome_page[] = {
#embed "../../Pages/Templates/outcome.mustache"
};
static const unsigned char pager_page[] = {
#embed "../../Pages/Templates/pager.mustache"
};
static const unsigned char people_page[] = {
#embed "../../Pages/Templates/people.mustache"
};
static const unsigned char person_nav_page[] = {
#embed "../../Pages/Templates/person-nav.mustache"
};
static const unsigned char person_page[] = {
#embed "../../Pages/Templates/person.mustache"
};
static const unsigned char place_notes_page[] = {
#embed "../../Pages/Templates/place-notes.mustache"
};
static const unsigned char problems_page[] = {
#embed "../../Pages/Templates/problems.mustache"
};
static const unsigned char profile_fields_page[] = {
#embed "../../Pages/Templates/profile-fields.mustache"
};
static const unsigned char public_layout_page[] = {
#embed "../../Pages/Templates/public-layout.mustache"
};
static const unsigned char queue_entry_page[] = {
#embed "../../Pages/Templates/queue-entry.mustache"
};
static const unsigned char quiz_page[] = {
#embed "../../Pages/Templates/quiz.mustache"
};
static const unsigned char report_page[] = {
#embed "../../Pages/Templates/report.mustache"
};
static const unsigned char result_item_page[] = {
#embed "../../Pages/Templates/result-item.mustache"
};
static const unsigned char result_page[] = {
#embed "../../Pages/Templates/result.mustache"
};
static const unsigned char review_queue_page[] = {
#embed "../../Pages/Templates/review-queue.mustache"
};
static const unsigned char review_page[] = {
#embed "../../Pages/Templates/review.mustache"
};
static const unsigned char route_line_page[] = {
#embed "../../Pages/Templates/route-line.mustache"
};
static const unsigned char route_step_page[] = {
#embed "../../Pages/Templates/route-step.mustache"
};
static const unsigned char route_track_page[] = {
#embed "../../Pages/Templates/route-track.mustache"
};
static const unsigned char route_page[] = {
#embed "../../Pages/Templates/route.mustache"
};
static const unsigned char route_drawing_page[] = {
#embed "../../Pages/Templates/route-drawing.mustache"
};
static const unsigned char rubric_page[] = {
#embed "../../Pages/Templates/rubric.mustache"
};
static const unsigned char sign_in_page[] = {
#embed "../../Pages/Templates/sign-in.mustache"
};
static const unsigned char sign_up_page[] = {
#embed "../../Pages/Templates/sign-up.mustache"
};
static const unsigned char sort_choice_page[] = {
#embed "../../Pages/Templates/sort-choice.mustache"
};
static const unsigned char state_badge_page[] = {
#embed "../../Pages/Templates/state-badge.mustache"
};
static const unsigned char timeline_page[] = {
#embed "../../Pages/Templates/timeline.mustache"
};
static const unsigned char upload_page[] = {
#embed "../../Pages/Templates/upload.mustache"
};
static const unsigned char verification_entry_page[] = {
#embed "../../Pages/Templates/verification-entry.mustache"
};
static const unsigned char verification_page[] = {
#embed "../../Pages/Templates/verification.mustache"
};
static const unsigned char desk_css[] = {
#embed "../../Pages/Assets/desk.css"
};
static const unsigned char favicon_svg[] = {
#embed "../../Pages/Assets/favicon.svg"
};
static const unsigned char marking_js[] = {
#embed "../../Pages/Assets/marking.js"
};
static const unsigned char mentoring_css[] = {
#embed "../../Pages/Assets/mentoring.css"
};
static const unsigned char office_css[] = {
#embed "../../Pages/Assets/office.css"
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
static const unsigned char service_worker_js[] = {
#embed "../../Pages/Assets/service-worker.js"
};
static const unsigned char work_css[] = {
#embed "../../Pages/Assets/work.css"
};

static const struct {
    const char *name;
    const unsigned char *bytes;
    size_t length;
} files[] = {
    FILE_ROW("account.mustache", account_page),
    FILE_ROW("act-field.mustache", act_field_page),
    FILE_ROW("act-form.mustache", act_form_page),
    FILE_ROW("assignment.mustache", assignment_page),
    FILE_ROW("attempt-clock.mustache", attempt_clock_page),
    FILE_ROW("attempt-review.mustache", attempt_review_page),
    FILE_ROW("attempt.mustache", attempt_page),
    FILE_ROW("badge.mustache", badge_page),
    FILE_ROW("bench.mustache", bench_page),
    FILE_ROW("case-card.mustache", case_card_page),
    FILE_ROW("case-consultant.mustache", case_consultant_page),
    FILE_ROW("case-deliverables.mustache", case_deliverables_page),
    FILE_ROW("case-notes.mustache", case_notes_page),
    FILE_ROW("case-route.mustache", case_route_page),
    FILE_ROW("case-sessions.mustache", case_sessions_page),
    FILE_ROW("catalogue-search.mustache", catalogue_search_page),
    FILE_ROW("catalogue.mustache", catalogue_page),
    FILE_ROW("certificate.mustache", certificate_page),
    FILE_ROW("certificates.mustache", certificates_page),
    FILE_ROW("changes.mustache", changes_page),
    FILE_ROW("client-heads.mustache", client_heads_page),
    FILE_ROW("client-row.mustache", client_row_page),
    FILE_ROW("clients.mustache", clients_page),
    FILE_ROW("column-heads.mustache", column_heads_page),
    FILE_ROW("confirm.mustache", confirm_page),
    FILE_ROW("consents.mustache", consents_page),
    FILE_ROW("consultant-case.mustache", consultant_case_page),
    FILE_ROW("consultant-profile.mustache", consultant_profile_page),
    FILE_ROW("continue-card.mustache", continue_card_page),
    FILE_ROW("course-card.mustache", course_card_page),
    FILE_ROW("course.mustache", course_page),
    FILE_ROW("desk-calendar.mustache", desk_calendar_page),
    FILE_ROW("desk.mustache", desk_page),
    FILE_ROW("enrolments.mustache", enrolments_page),
    FILE_ROW("error.mustache", error_page),
    FILE_ROW("file-lines.mustache", file_lines_page),
    FILE_ROW("forward-form.mustache", forward_form_page),
    FILE_ROW("forward-row.mustache", forward_row_page),
    FILE_ROW("forwards.mustache", forwards_page),
    FILE_ROW("gap.mustache", gap_page),
    FILE_ROW("home.mustache", home_page),
    FILE_ROW("item.mustache", item_page),
    FILE_ROW("layout.mustache", layout_page),
    FILE_ROW("lesson.mustache", lesson_page),
    FILE_ROW("look.mustache", look_page),
    FILE_ROW("made-client.mustache", made_client_page),
    FILE_ROW("mark.mustache", mark_page),
    FILE_ROW("marking.mustache", marking_page),
    FILE_ROW("marks.mustache", marks_page),
    FILE_ROW("match-funnel.mustache", match_funnel_page),
    FILE_ROW("match-reason.mustache", match_reason_page),
    FILE_ROW("mentoring.mustache", mentoring_page),
    FILE_ROW("messages.mustache", messages_page),
    FILE_ROW("mentoring-case.mustache", mentoring_case_page),
    FILE_ROW("mentoring-form.mustache", mentoring_form_page),
    FILE_ROW("mentoring-wait.mustache", mentoring_wait_page),
    FILE_ROW("module.mustache", module_page),
    FILE_ROW("modules.mustache", modules_page),
    FILE_ROW("moves.mustache", moves_page),
    FILE_ROW("nav-list.mustache", nav_list_page),
    FILE_ROW("network-accreditations.mustache", network_accreditations_page),
    FILE_ROW("network-case.mustache", network_case_page),
    FILE_ROW("network-changes.mustache", network_changes_page),
    FILE_ROW("network-compare.mustache", network_compare_page),
    FILE_ROW("network-consultant.mustache", network_consultant_page),
    FILE_ROW("network-consultants.mustache", network_consultants_page),
    FILE_ROW("network-countries.mustache", network_countries_page),
    FILE_ROW("network-fairness.mustache", network_fairness_page),
    FILE_ROW("network-figures.mustache", network_figures_page),
    FILE_ROW("network-import.mustache", network_import_page),
    FILE_ROW("network-nav.mustache", network_nav_page),
    FILE_ROW("network-policy.mustache", network_policy_page),
    FILE_ROW("network-queue.mustache", network_queue_page),
    FILE_ROW("network-run.mustache", network_run_page),
    FILE_ROW("network-runs.mustache", network_runs_page),
    FILE_ROW("network-sides.mustache", network_sides_page),
    FILE_ROW("new-client.mustache", new_client_page),
    FILE_ROW("network.mustache", network_page),
    FILE_ROW("policy-field.mustache", policy_field_page),
    FILE_ROW("run-line.mustache", run_line_page),
    FILE_ROW("share-bar.mustache", share_bar_page),
    FILE_ROW("new-person.mustache", new_person_page),
    FILE_ROW("new-version.mustache", new_version_page),
    FILE_ROW("observation.mustache", observation_page),
    FILE_ROW("observations.mustache", observations_page),
    FILE_ROW("office-nav.mustache", office_nav_page),
    FILE_ROW("offline.mustache", offline_page),
    FILE_ROW("outcome.mustache", outcome_page),
    FILE_ROW("pager.mustache", pager_page),
    FILE_ROW("people.mustache", people_page),
    FILE_ROW("person-nav.mustache", person_nav_page),
    FILE_ROW("person.mustache", person_page),
    FILE_ROW("place-notes.mustache", place_notes_page),
    FILE_ROW("problems.mustache", problems_page),
    FILE_ROW("profile-fields.mustache", profile_fields_page),
    FILE_ROW("public-layout.mustache", public_layout_page),
    FILE_ROW("queue-entry.mustache", queue_entry_page),
    FILE_ROW("quiz.mustache", quiz_page),
    FILE_ROW("report.mustache", report_page),
    FILE_ROW("result-item.mustache", result_item_page),
    FILE_ROW("result.mustache", result_page),
    FILE_ROW("review-queue.mustache", review_queue_page),
    FILE_ROW("review.mustache", review_page),
    FILE_ROW("route-line.mustache", route_line_page),
    FILE_ROW("route-step.mustache", route_step_page),
    FILE_ROW("route-track.mustache", route_track_page),
    FILE_ROW("route.mustache", route_page),
    FILE_ROW("route-drawing.mustache", route_drawing_page),
    FILE_ROW("rubric.mustache", rubric_page),
    FILE_ROW("sign-in.mustache", sign_in_page),
    FILE_ROW("sign-up.mustache", sign_up_page),
    FILE_ROW("sort-choice.mustache", sort_choice_page),
    FILE_ROW("state-badge.mustache", state_badge_page),
    FILE_ROW("timeline.mustache", timeline_page),
    FILE_ROW("upload.mustache", upload_page),
    FILE_ROW("verification-entry.mustache", verification_entry_page),
    FILE_ROW("verification.mustache", verification_page),
    FILE_ROW("desk.css", desk_css),
    FILE_ROW("favicon.svg", favicon_svg),
    FILE_ROW("marking.js", marking_js),
    FILE_ROW("mentoring.css", mentoring_css),
    FILE_ROW("network.css", network_css),
    FILE_ROW("office.css", office_css),
    FILE_ROW("quiz.js", quiz_js),
    FILE_ROW("rumbo.css", rumbo_css),
    FILE_ROW("rumbo.js", rumbo_js),
    FILE_ROW("service-worker.js", service_worker_js),
    FILE_ROW("work.css", work_css),
};

int rumbo_asset_count(void) { return (int)(sizeof files / sizeof files[0]); }

const char *rumbo_asset_name(int index) { return files[index].name; }

const unsigned char *rumbo_asset_bytes(int index) { return files[index].bytes; }

size_t rumbo_asset_length(int index) { return files[index].length; }
