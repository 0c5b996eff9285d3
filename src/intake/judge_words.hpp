#pragma once
#include <string_view>

/// The words by which a sentence is judged, separated by blanks.
namespace intake {

/// Verbs that undertake by being said, in the present and, of the leaders who said it, in the past.
inline constexpr std::string_view kPerformatives =
    "commit agree pledge resolve reaffirm reiterate affirm endorse decide undertake promise "
    "determine recommit intend concur adopt instruct direct task mandate confirm vow announce "
    "dedicate renew approve ask request offer propose";
/// Those of them that only bind with an infinitive behind them.
inline constexpr std::string_view kWithInfinitive = "ask request offer propose";
/// Those of them that tell of the same even as `have agreed`.
inline constexpr std::string_view kPerfect =
    "commit agree decide resolve pledge promise recommit undertake";
/// Verbs that bind a third person in the present: `the Quad seeks`, `Treasury plans`.
inline constexpr std::string_view kPresent =
    "support continue seek strive aim plan work remain stand ensure promote strengthen cooperate "
    "uphold maintain oppose";
/// `are committed to`, `stands ready to`.
inline constexpr std::string_view kDispositions =
    "committed determined resolved dedicated prepared ready poised";
inline constexpr std::string_view kPraise =
    "commend congratulate thank applaud appreciate praise honor salute mourn condemn deplore "
    "regret denounce reject";
/// `are pleased to announce`: what is said with joy is said.
inline constexpr std::string_view kGlad = "pleased proud delighted happy glad honored honoured";
inline constexpr std::string_view kGoals = "goal aim objective ambition intention intent";
/// What persons do on a day of their agenda, which is no undertaking.
inline constexpr std::string_view kAppointments = "join attend participate travel visit meet";
/// What is felt, not done.
inline constexpr std::string_view kFeelings = "miss remember mourn cherish";
/// What is held on a day for its own sake, and which services are.
inline constexpr std::string_view kCeremonies =
    "ceremony funeral vigil reception dinner wake concert burial mass";
inline constexpr std::string_view kSolemn =
    "memorial funeral church remembrance thanksgiving carol prayer requiem burial";
/// Things whose future is a consequence, not a deed.
inline constexpr std::string_view kOutcomes =
    "coordination cooperation collaboration engagement tariff rule rules technology technologies "
    "review approach work effort efforts action actions meeting dialogue investment investments "
    "leadership presence experience tool tools practices agreement increase reduction summit forum "
    "conference session event beneficiaries patients families consumers people citizens workers "
    "students households users residents customers taxpayers visitors children";
/// The rule that finds `a fund will be set up`.
inline constexpr std::string_view kPassive = "says what will be done";
inline constexpr std::string_view kOrders =
    "directed required instructed tasked ordered authorized asked requested mandated";

}  // namespace intake
