/** Things that institutions count, in the singular. Words that are verbs, adjectives or mass nouns as often are left out. */
export const COUNTABLE: ReadonlySet<string> = new Set(
  `abstract academician academy accent accident account achievement activity actor adult advantage agency agreement airport alley
  allowance ambulance anesthesiologist antibody antigen apartment applicant application artery artist aspect assistant association
  athlete author award baby bacterium bank batch bed benefit biomarker biopsy blog bone book bottle box boy branch breakthrough bridge
  broadcast brother building bureau bus camera campaign campus candidate canteen capability car cardiologist caregiver case category
  catheter cell center centre century ceremony certificate challenge channel chapter child city class classmate classroom clause cleaner
  client clinic clinician club code colleague college commission committee community company competition competitor computer concern
  conference consultant consultation consumer contest contract contribution corporation council country county couple course crew
  curriculum customer cycle cyst database daughter day death debate decade decree defect degree delegate delegation dentist department
  device dialect dietitian difficulty diploma director disadvantage disaster discipline discussion disease disorder district division
  doctor doctorate document donation donor dormitory dose drawback driver drug earthquake editor effort element employee employer
  engineer enterprise entrepreneur epidemic ethnicity event exam examination example exercise exhibition expert eye facility factor
  factory faculty family farmer father feature fellowship field film firefighter flood follower forum foundation fracture friend function
  garden gene girl glove goal government grade graduate grandparent group guest guideline hall hazard headmaster hero highway holiday
  hospital hotel hour house household husband idea illness immigrant implant incident incision indicator industry infant infection
  initiative injury inn innovation innovator inpatient inspector institute institution instructor instrument interview invention inventor
  investigator investor island item journal journalist judge kidney kilogram kilometer kilometre kindergarten kit laboratory lake
  landmark laureate lawyer leader lecture lecturer lesion lesson letter library line link livestream loan location lung machine magazine
  major manager manufacturer manuscript material marker mask master medal meeting member memorandum meter method metre microscope midwife mile
  milestone minister ministry mission mobile model module monitor month mother mountain municipality muscle museum musician nation
  neighbor neighborhood neighbour neighbourhood nerve network neurologist newspaper nurse obstacle occasion office officer official
  oncologist operation opinion opponent opportunity organ organisation organization outlet outpatient paper paragraph paramedic parent
  park participant partner party passenger patent pathogen pathologist pathway patient pediatrician peer percentage performer period
  person petal pharmacist pharmacy phase photo photograph photographer physician physicist picture pilot pioneer plant platform player
  poet point policeman policy politician polyp prefecture pregnancy presentation president prize problem procedure process product
  professional professor program programme project prospect protein protocol province psychiatrist psychologist publication pupil
  question radiologist railway ranking reader reagent reason recipient recommendation region regulation religion reporter representative
  rescuer researcher resident respirator respondent restaurant result retiree rival river road robot role room roommate route rule sample
  scanner scenario scholar scholarship school scientist season secretary section sector segment semester seminar senator server session
  ship shop shortcoming sister site skill soldier solution speaker specialist speciality specialty specimen speech sport spouse squad
  stadium staffer stage stakeholder statement station stent step stipend strategy street stretcher student studio subject subscriber
  subsidiary subsidy suggestion summit supplier surgeon surgery survey syllabus symposium symptom system task teacher team technician
  technique technology teenager telescope test textbook theory therapist thesis thing ticket toddler tool tooth topic tourist tournament
  town township tradition trainee transplant transplantation traveler traveller treatment treaty tree trend trial tribe trophy tumor
  tumour tutor type typhoon ulcer undergraduate unit university user vaccine vehicle vein ventilator venue version vessel victim video
  villa village villager visit visitor vitamin volunteer ward warehouse way webinar webpage website week wheelchair wife winner woman
  worker workshop workstation wound writer year zone`
    .trim()
    .split(/\s+/),
);

/** They are verbs, too: «this results in», «this features». */
export const VERBS_TOO: ReadonlySet<string> = new Set(
  `result project process question feature function test ticket type stage phase link machine mask master pilot model photograph picture plant station report
  segment survey task treat visit voice park partner object benefit influence exhibit host contest challenge level document program progress broadcast
  staff parent mother father group team part place book bank class course class light experience sample marker cycle box schedule route`
    .trim()
    .split(/\s+/),
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
