/** Things that institutions count, in the singular. Words that are verbs, adjectives or mass nouns as often are left out. */
export const COUNTABLE: ReadonlySet<string> = new Set(
  `academician academy accident activity actor adult advantage agency agreement airport ambulance apartment applicant application article artist
  aspect assistant association athlete author award baby bank bed benefit book boy branch bridge building bus campus campaign candidate capability car case
  category center centre century ceremony certificate challenge chapter child city class classroom client clinic clinician club code college colleague
  committee community company competition conference consultant consultation consumer contest contract contribution corporation country county couple
  course customer cycle database day death defect delegate delegation dentist department device diploma director disaster discipline discussion disease disorder district
  division doctor document donation donor dormitory drug editor effort element employee employer engineer enterprise entrepreneur epidemic event
  exam examination example exercise exhibition expert facility factor factory faculty family farmer father feature field film forum foundation friend
  function gene girl goal government grade graduate grant group guest guideline hall headmaster hero holiday hospital hotel hour household house idea
  illness immigrant incident indicator industry infection infant initiative injury innovation innovator inspector institute institution instructor instrument interview
  inventor invention investigator investor island item journal journalist judge kilometer kilometre kindergarten kilogram kit laboratory landmark language laureate law lawyer leader lecture
  lecturer lesson letter library line link location machine magazine major manager manufacturer mask master meeting member method meter metre microscope mile minister
  ministry minute mission mobile model module month monitor mother mountain museum musician nation neighborhood network newspaper nurse obstacle
  occasion office officer official operation opinion opportunity organ organisation organization paper parent park participant partner party passenger patent pathway patient
  peer pediatrician percentage performer period person petal pharmacist pharmacy phase photo photographer physician physicist picture pilot pioneer plant platform player poet point policy
  politician pregnancy presentation president prize problem procedure process product professor professional program programme project prospect province publication
  pupil question ranking reader reagent reason recipient recommendation region regulation reporter representative researcher resident
  respondent restaurant result retiree river role room route rule scenario scholar scholarship school scientist season secretary section sector segment
  semester seminar senator server session ship shop site skill soldier solution speaker specialist species specialty speciality speech sport staffer stage stakeholder station
  statement step stadium strategy street student studio subject suggestion supplier surgeon surgery survey symposium symptom system task teacher team technician technique technology
  test textbook theory therapist thesis thing ticket tool topic tourist town township tradition trainee traveler traveller treatment tree trend trial tumor tumour tutor
  type undergraduate unit university user vaccine vehicle venue version victim video village villager visit visitor vitamin volunteer ward way webinar website week winner
  woman worker workshop workstation writer year zone`
    .trim()
    .split(/\s+/)
    .filter((word) => word !== 'species'),
);

const IRREGULAR: Record<string, string> = {
  child: 'children',
  person: 'people',
  woman: 'women',
  man: 'men',
  thesis: 'theses',
  series: 'series',
};

export function plural(noun: string): string {
  const irregular = IRREGULAR[noun];
  if (irregular) return irregular;
  if (/(?:s|x|ch|sh|z)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

const SINGULARS = new Map([...COUNTABLE].map((noun) => [plural(noun), noun]));

/** The singular of a plural that we know. */
export function singular(noun: string): string | undefined {
  return SINGULARS.get(noun);
}
