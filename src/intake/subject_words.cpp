#include "intake/subject_words.hpp"

#include "intake/phrase.hpp"

namespace intake {
namespace {

constexpr std::string_view kAdverbs =
    "also both all each today now hereby together jointly therefore thus further furthermore "
    "again still once not never always fully firmly strongly warmly deeply actively closely "
    "collectively individually likewise too then respectively ourselves themselves is are was were "
    "have has had be wholeheartedly unequivocally resolutely mutually instead additionally "
    "accordingly moreover do does immediately promptly already soon";

constexpr std::string_view kSubordinate =
    "that which who whom whose where when if whether because unless until although though while "
    "whereas as so than how why what";

constexpr std::string_view kPrepositions =
    "in through within with by on to after no not under at during before upon for from without "
    "including such as of based building recognizing recognising noting pursuant subject "
    "consistent working acting together alongside following given using drawing where starting "
    "beginning prior beyond across toward towards throughout among between over like via per";

constexpr std::string_view kGroups =
    "leaders sides parties participants members presidents ministers partners allies governments "
    "countries nations delegations principals signatories heads chancellors secretaries states "
    "ambassadors representatives companies delegates economies they side chiefs commanders "
    "negotiators businesses firms banks providers sherpas governors deputies militaries navies "
    "forces groups agencies departments ministries airlines operators universities foundations "
    "donors investors utilities cities signatories associations hospitals schools laboratories "
    "clinics municipalities";

constexpr std::string_view kAgencies =
    "secretary minister ministry department administrator director agency agencies council "
    "commission committee office bureau administration government president chair chairman "
    "chairperson commissioner attorney general head officials experts officers institutions board "
    "secretariat treasury authority corps service association bank departments ministries "
    "presidency group working congress institute organization organisation fund center centre "
    "foundation team company panel he she cdo cio ceo chancellor ambassador teams offices "
    "councils committees administrations state house regulator inspectorate inspector "
    "comptroller registrar ombudsman parliament tribunal forces force police army navy "
    "delegation embassy mission unit division directorate representative envoy guard utility "
    "treasurer commandant superintendent governor mayor auditor federation university network "
    "society union assembly chamber "
    "city county municipality officer laboratory hospital library museum court clerk manager "
    "coordinator librarian rector dean provost";

/// What parties have, do or make: named by them, it is still no party.
constexpr std::string_view kAbstract =
    "alliance partnership relationship relations cooperation coordination collaboration commitment "
    "commitments support policy policies economy economies program programme programs plan plans "
    "strategy strategies effort efforts leadership investment investments agreement agreements "
    "initiative initiatives summit meeting dialogue tariff tariffs rule rules law laws act order "
    "decision decisions action actions work approach engagement presence capability capabilities "
    "technology treaty review reviews";

}  // namespace

bool is_plain_adverb(std::string_view word) {
  static const WordSet kSet(kAdverbs);
  return kSet.has(word);
}
bool is_subordinate(std::string_view word) {
  static const WordSet kSet(kSubordinate);
  return kSet.has(word);
}
bool is_preposition(std::string_view word) {
  static const WordSet kSet(kPrepositions);
  return kSet.has(word);
}
bool is_group(std::string_view word) {
  static const WordSet kSet(kGroups);
  return kSet.has(word);
}
bool is_agency(std::string_view word) {
  static const WordSet kSet(kAgencies);
  return kSet.has(word);
}
bool is_abstract_noun(std::string_view word) {
  static const WordSet kSet(kAbstract);
  return kSet.has(word);
}

}  // namespace intake
