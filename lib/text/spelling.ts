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
const WORDS = new Map(
  Object.entries({
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
  }),
);

const stems = (list: string) => new Set(list.split('|'));
const OUR_STEMS = stems(OUR);
const RE_STEMS = RE.split('|');
const ISE_STEMS = stems(ISE);
const DOUBLE_L_STEMS = stems(DOUBLE_L);

/** A stem that the table holds, perhaps behind a prefix. */
const isStem = (table: ReadonlySet<string>, prefixes: readonly string[], stem: string): boolean =>
  table.has(stem) || prefixes.some((prefix) => stem.startsWith(prefix) && table.has(stem.slice(prefix.length)));

const OUR_PREFIXES = ['un', 'dis', 'mis', 're'];
const ISE_PREFIXES = ['re', 'de', 'dis', 'un', 'over'];

/** Tables, not one long expression for each rule: a page's script would compile them anew for every page. */
function respelled(word: string): string | undefined {
  const our = word.indexOf('our');
  if (our > 0 && isStem(OUR_STEMS, OUR_PREFIXES, word.slice(0, our)) && /^(?:$|[a-z])/.test(word.slice(our + 3)))
    return `${word.slice(0, our)}or${word.slice(our + 3)}`;
  // Most words hold none of these: `includes` costs a tenth of an expression.
  const re = word.includes('re') && /^([a-z]+)re(s?|d)$/.exec(word);
  const before = re ? (re[1] ?? '') : '';
  if (re && RE_STEMS.some((stem) => before.endsWith(stem))) return `${before}er${re[2] === 'd' ? 'ed' : (re[2] ?? '')}`;
  const ise = word.includes('is') && /^([a-z]+)is(e|ed|es|er|ers|ing|ation|ations|ational)$/.exec(word);
  if (ise && isStem(ISE_STEMS, ISE_PREFIXES, ise[1] ?? '')) return `${ise[1] ?? ''}iz${ise[2] ?? ''}`;
  const doubled = word.includes('ll') && /^([a-z]+)ll(ed|ing|er|ers|ings)$/.exec(word);
  return doubled && DOUBLE_L_STEMS.has(doubled[1] ?? '') ? `${doubled[1] ?? ''}l${doubled[2] ?? ''}` : undefined;
}

/**
 * The common spelling of a normalised word: "kilometres" → "kilometers", "organised" → "organized". A table of stems,
 * not a rule on endings: endings alone would hit "hour", "four" and "acre" (knowledge: spelling).
 */
export function commonSpelling(word: string): string {
  const whole = WORDS.get(word);
  if (whole !== undefined) return whole;
  // Plurals and possessives, whose apostrophe is gone by now: "Zelenskyy’s".
  const stem = word.endsWith('s') ? WORDS.get(word.slice(0, -1)) : undefined;
  if (stem !== undefined) return `${stem}s`;
  return respelled(word) ?? word;
}
