/**
 * The rules of harper.js 2.10 that read institutional news with few false alarms, by its own names. All others are off: those that were
 * wrong more often than right on professionally edited English, slang and software talk, matters of style, and what our own checks do.
 */
export const HARPER_RULES = `
  SpellCheck
  ACoupleMore ALittleOfPractice ALongTime AMeansToAnEnd APart ASomeTime AWholeOther AccuseOf AdjectiveDoubleDegree AdvantageOf
  AfterAWhile AfterAll AfterLater AheadAnd Albeit AllIntentsAndPurposes AllOfASudden AllReady AllThough AllWellAndGood AllowTo
  Alongside AlzheimersDisease AmountsFor AnAnother AndIn AndSuch AndTheLike AnotherAn AnotherOnes AnotherThingComing AnotherThings
  Anybody Anyhow Anywhere ArriveOnWeekday ArriveTo AsComparedTo AsEvidentBy AsFarBackAs AsFollows AsHow AsIfThough AsIsWithAnything
  AsItHappens AsLongAs AsMuchAs AsOfCurrently AsOfLately AsOpposedTo AsToInterrogative AskNoPreposition AspireTo AtAllCosts
  AtLeasToLeast AtLestToLeast AtTheBestOfTimes AtTheEndOfTheDay AtTheExpenseOf AtTheVeryLeast AwaitFor AwareOf BareInMind BeAllowed
  BeBiased BeConcerned BePrejudiced BeShocked BeWorried BeenThere Beforehand BehindTheScenes BesideThePoint BestOfAllTime
  BetterOffPhrase BetterOffWith BewareOf BoarderBorder Bought BuiltIn ByAccident ByOnesOwn Bypass CallThem CanBeSeen Cant
  CapitalizeOn CaseInPoint CaseSensitive CautionaryTale CeaseTo Combinate ComplainAsNoun ComprisesOf CompulseToCompel Confident
  ConfirmThat ConstituteAs ConvenientStore CorrectNumberSuffix CriteriaPhenomena CureFor CuriousAbout CuttingAgeEggcorn DateBackFrom
  DayAndAge DespiteItIs DespiteOf DidPast Didnt DigestiveTract Discuss DissembleDisassemble DoMistake DoNotWant DoToDueTo DoesOrDose
  DoubleModal DoubleNegative DueDiligence DuringAges EachAndEveryOne EachOthersPossessive EasyGoingCompoundAdjective ElsePossessive
  EludedTo EnMasse EnRoute EverEvery EverPresent EverPronounRelPronoun EverSince EverySingleOneOf EveryTime Everybody Everyone
  Everywhere ExceptOf ExitedExcitedContext ExtendOrExtent FallBelow FascinatedBy FeelFell FirstAidKit FirstPersonModifierHyphen
  FleshOutVsFullFledged ForALongTime ForAWhile ForArgumentsSake ForFreeOfCharge ForSameReason ForTheMostPart ForTheNthTime
  FormativeYears FreePredicate FreeRein Furthermore GetRidOf GetUsedTo GoMissing GoSoFarAsTo GoToWar GoingTo GoodAt GuineaBissau
  HadOf HalfAnHour Handful HandfulOfMore Haphazard HaveAHardTime HavePassed HavePronoun HeDos HeartToHeard HelpedPast Henceforth
  HiddenIn HomeInOn HowItLooksLike However HumanBeings HumanLife ImitateFrom ImplementIn Impressed InADifferentDirection InAHurry
  InAWhile InAnIdealWorld InAnyWay InDetail InDueCourse InFavourOfDoing InHindsight InLieuOf InNeedOf InOfItself
  InRetaliationTo InStock InThe InTheGrandSchemeOfThings InTheSameVein InThisThatRegard InTimeFromNow
  IncludingButNotLimitedToPunctuation InflectionPoint Initiatively Insofar InspiredBy Instead InsteadOf Intact InterestedIn
  IsBeenAuxSequence ItCan ItTimeAuxiliary ItsPossessive Itself JohnsHopkins KindOf KindSortOf LastButNotLeast LastDitch LeadRiseTo
  LeaveToFor LessWorse LetToDo LevelOfDetails LikeAsIf LikelyHood Likewise LittleKnown LongTimeAgo LookForwardTo LookInto Lookalike
  LookingForwardTo LooksLikes MakeDoWith MakeItSeem MakeSense MayOfPronoun MeansALotTo Meanwhile Misspell Misunderstand
  Misunderstood Misuse Misused ModalBeAdjective ModalOf ModalSeem Months MoreBetter MoreThanMeetsTheEye MoreThatLikely MostNumber
  MostOfTheTimes Multimedia MultipleFrequencyAdverbs MultipleSequentialPronouns Myself NakedEye NeedToNoun NoLonger NoLongerPronoun
  NoMatchFor NobelPeacePrize Nobody Nonetheless NorModalPronoun NotBeAfterNot NotForLackOf NotIn NotLongAfter NotOnly
  NotOnlyInversion Nothing Notwithstanding NowKnownAs Nowadays Nowhere NumberSuffixCapitalization OfCourse OffLimits OffTheCuff
  OnFloor OnTopOf OnceInAWhile OneAndTheSame OneHanded OnesSelf OpenCompounds OughtToBe OutOfDate OutOfSync OverPlus Overall
  Overload Overnight PassionateAbout Payed PeaceOfMind PerSe PlayAFactor PluralDecades PluralWrongWordOfPhrase
  PointsOfView PortAuPrince PortoNovo Postpone PrincipleToPrincipalRoleNoun PronounInflectionBe PronounKnew PronounVerbAgreement
  Proofread Provocate QuiteMany ReadsAndWrites ReasonForDoing RedundantAdditiveAdverbs RedundantFirsts RedundantPretty
  RedundantProgressiveComparative RedundantSelf Regardless RegularIrregulars RelayOnForRely Respond ResponsibilityFor
  ReverseEngineer RifeWith RiseTheQuestion RiseTheRanks RulesOfThumb RunIntoProblemsOrTrouble SameAs ScapeGoat SeamToSeem
  Shortcoming Shortcomings ShowCase ShutdownVerb SimilarLike SimpleGrammatical SimplePastToPastParticiple SinceDuration SingleBe
  SomeOfThe SomeWithoutArticle Somebody Somehow Someone SomethingIs SomewhatSomething Somewhere SoonToBe SoonerOrLater SoughtAfter
  SpecialAttention StateOfTheArt Straightforward SubjunctiveWasToWere SupposedTo TakeALookTo TakeCareOf TakeControlOf
  TakeItPersonally TakePrideIn Tenfold ThatChallenged ThatThis The TheAnother TheDifferenceBetween TheEntiretyOf TheLastDays TheMy
  ThePointFor TheWhetherWeather TheirToThere TheirToTheyre ThenThan ThereAfterCompound ThereMissingIsClause
  ThereOwn ThereToTheir Therefore Theres Thereupon ThesesThese TheyreConfusions TheyreToTheir ThingThink   ThoughThought ThoughtProcess ThreatenVerb ThriveOn ThrowAway TillDate ToAdverb ToBackOut ToGreatLengths ToLoseTooLoose
  ToSomeDegree ToTooIdioms ToWorryAbout TooTo TransposedSpace TrialAndError UnderneathOf Unless Upset Upward UseToUsedTo VeryKnown
  VeryLess VeryMuchSo VeryUnique WaistWaste WasComprisedOf WellBeing WellEducated WellKept Whereas Whereupon WholeEntire
  WidelyAccepted Widespread WillContain WillNonLemma WinPrize WithOpenArms Without WithoutOut Worldwide WorseOrWorst
  WorstCaseScenario WorthToDo Worthwhile WouldNeverHave WreakHavoc WrongApostrophe Yourself
`
  .trim()
  .split(/\s+/);
