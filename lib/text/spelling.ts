/** One spelling for words that house styles write differently (British, American; older and newer names). */

/** -our → -or, with every ending ("favourites", "neighbouring"). */
const OUR =
  'arb|ard|arm|behavi|cand|clam|col|demean|enam|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|splend|succ|tum|val|vap|vig';

/** -re → -er ("centre", "kilometres"). */
const RE = 'calib|cent|fib|goit|lit|lust|maneuv|meag|met|mit|och|reconnoit|sab|saltpet|sepulch|somb|spect|theat';

/** -ise → -ize, -isation → -ization: verbs for which American papers write z. */
const ISE =
  'agon|alphabet|american|apolog|author|brutal|capital|categor|central|character|civil|colon|commerc|commercial|computer|criminal|critic|crystall|custom|decentral|demobil|democrat|demon|digit|dramat|econom|emphas|energ|equal|familiar|fertil|final|formal|general|global|harmon|hospital|human|hypothes|ideal|immun|incentiv|industrial|initial|institutional|internal|jeopard|legal|legit|legitim|liberal|local|marginal|material|maxim|memor|metabol|militar|minim|mobil|modern|monet|monopol|national|natural|neutral|normal|optim|organ|ostrac|oxid|patron|penal|personal|polar|politic|popular|priorit|privat|public|radical|random|rational|real|recogn|regular|reorgan|revolution|ritual|sanit|scrutin|sensational|sensit|social|special|stabil|standard|steril|stigmat|styl|subsid|summar|symbol|sympath|synchron|synthes|terror|theor|traumat|util|vandal|victim|visual|vocal|vulcan|weapon|western';

/** Verbs whose last l British papers double before -ed, -ing, -er. */
const DOUBLE_L =
  'cance|chann|counse|dia|due|equa|fue|fune|initia|labe|leve|libe|marsha|marve|mode|pane|peda|que|riva|sha|signa|spira|tota|trave|tunne|unrave';

/** Whole words, with their plain inflections spelled out. */
const WORDS: Record<string, string> = {
  grey: 'gray',
  greyish: 'grayish',
  tyre: 'tire',
  tyres: 'tires',
  kerb: 'curb',
  plough: 'plow',
  ploughed: 'plowed',
  programme: 'program',
  programmes: 'programs',
  cheque: 'check',
  cheques: 'checks',
  sceptic: 'skeptic',
  sceptics: 'skeptics',
  sceptical: 'skeptical',
  scepticism: 'skepticism',
  aluminium: 'aluminum',
  mould: 'mold',
  jewellery: 'jewelry',
  jeweller: 'jeweler',
  pyjamas: 'pajamas',
  moustache: 'mustache',
  draught: 'draft',
  cosy: 'cozy',
  defence: 'defense',
  defences: 'defenses',
  offence: 'offense',
  offences: 'offenses',
  licence: 'license',
  licences: 'licenses',
  pretence: 'pretense',
  practise: 'practice',
  practised: 'practiced',
  practising: 'practicing',
  fulfil: 'fulfill',
  fulfils: 'fulfills',
  fulfilment: 'fulfillment',
  enrol: 'enroll',
  enrolment: 'enrollment',
  instalment: 'installment',
  instalments: 'installments',
  skilful: 'skillful',
  wilful: 'willful',
  analyse: 'analyze',
  analysed: 'analyzed',
  analysing: 'analyzing',
  paralyse: 'paralyze',
  paralysed: 'paralyzed',
  catalyse: 'catalyze',
  catalogue: 'catalog',
  catalogues: 'catalogs',
  analogue: 'analog',
  dialogue: 'dialog',
  dialogues: 'dialogs',
  anaemia: 'anemia',
  anaesthetic: 'anesthetic',
  archaeology: 'archeology',
  encyclopaedia: 'encyclopedia',
  foetus: 'fetus',
  haemorrhage: 'hemorrhage',
  leukaemia: 'leukemia',
  manoeuvre: 'maneuver',
  manoeuvres: 'maneuvers',
  paediatric: 'pediatric',
  ageing: 'aging',
  judgement: 'judgment',
  acknowledgement: 'acknowledgment',
  towards: 'toward',
  afterwards: 'afterward',
  backwards: 'backward',
  forwards: 'forward',
  upwards: 'upward',
  downwards: 'downward',
  amongst: 'among',
  whilst: 'while',
  learnt: 'learned',
  burnt: 'burned',
  spelt: 'spelled',
  dreamt: 'dreamed',
  storey: 'story',
  storeys: 'stories',
  artefact: 'artifact',
  artefacts: 'artifacts',
  axe: 'ax',
  tonne: 'ton',
  tonnes: 'tons',
  mum: 'mom',
  mums: 'moms',
  zelenskyy: 'zelensky',
  zelenskiy: 'zelensky',
  kiev: 'kyiv',
  kharkov: 'kharkiv',
  odessa: 'odesa',
  lvov: 'lviv',
  mohammed: 'muhammad',
};

/** What a word must look like for the rule to be asked, as most do not; the rule; what stands in its place. */
const RULES: [RegExp, RegExp, string][] = [
  [/our/, new RegExp(`^((?:un|dis|mis|re)?(?:${OUR}))our(?=$|[a-z])`), '$1or'],
  [/[^aeiou]res?$/, new RegExp(`^([a-z]*(?:${RE}))re(s?)$`), '$1er$2'],
  [/[^aeiou]red$/, new RegExp(`^([a-z]*(?:${RE}))red$`), '$1ered'],
  [/is[eia]/, new RegExp(`^((?:re|de|dis|un|over)?(?:${ISE}))is(e|ed|es|er|ers|ing|ation|ations|ational)$`), '$1iz$2'],
  [/ll[ei]/, new RegExp(`^((?:${DOUBLE_L})l)l(ed|ing|er|ers|ings)$`), '$1$2'],
];

/**
 * The common spelling of a normalised word: "kilometres" → "kilometers", "organised" → "organized". A table of stems,
 * not a rule on endings: endings alone would hit "hour", "four" and "acre" (knowledge: spelling).
 */
export function commonSpelling(word: string): string {
  const whole = own(word);
  if (whole !== undefined) return whole;
  // Plurals and possessives, whose apostrophe is gone by now: "Zelenskyy’s".
  const stem = word.endsWith('s') ? own(word.slice(0, -1)) : undefined;
  if (stem !== undefined) return `${stem}s`;
  for (const [sign, pattern, replacement] of RULES) {
    if (sign.test(word) && pattern.test(word)) return word.replace(pattern, replacement);
  }
  return word;
}

const own = (word: string) => (Object.hasOwn(WORDS, word) ? WORDS[word] : undefined);
