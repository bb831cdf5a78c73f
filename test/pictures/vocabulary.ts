/** What the fictional library is made of. Every outlet, person and event is invented. */

export type Language = 'en' | 'de' | 'fr';

export interface Outlet {
  outlet: string;
  host: string;
  language: Language;
  authors: string[];
  /** Its articles for each one of the smallest. */
  weight: number;
}

const outlet = (name: string, host: string, language: Language, weight: number, ...authors: string[]): Outlet => ({
  outlet: name,
  host,
  language,
  authors,
  weight,
});

export const OUTLETS: Outlet[] = [
  outlet('The Quay Courier', 'www.quaycourier.example', 'en', 6, 'Ilse Marant', 'Tomas Okell', 'Wendel Aske'),
  outlet('Harbour Post Daily', 'www.harbourpost.example', 'en', 5),
  outlet('The Fen Gazette', 'www.fengazette.example', 'en', 4, 'Orla Finch', 'Bram Tolley'),
  outlet('Sundial News', 'www.sundial.example', 'en', 4, 'Mira Castell'),
  outlet('Lowland Ledger', 'www.lowlandledger.example', 'en', 3, 'Jonas Reed'),
  outlet('Northmere Wire', 'northmere.example', 'en', 3),
  outlet('Brückener Tagblatt', 'www.brueckener-tagblatt.example', 'de', 3, 'Hanne Vogt', 'Emil Sarter'),
  outlet('Deichkurier', 'www.deichkurier.example', 'de', 2),
  outlet('La Jetée', 'www.lajetee.example', 'fr', 2, 'Aude Lemercier'),
  outlet('Tannery Quarter Review', 'tanneryreview.example', 'en', 1, 'Ada Brandt'),
];

/** Who prints whose texts, and with what credit mostly. */
export const CARRIERS = new Map<string, { from: string; credit: 'none' | 'visible' | 'machine' }>([
  ['Harbour Post Daily', { from: 'The Quay Courier', credit: 'none' }],
  ['Sundial News', { from: 'The Quay Courier', credit: 'visible' }],
  ['Lowland Ledger', { from: 'The Fen Gazette', credit: 'visible' }],
  ['Deichkurier', { from: 'Brückener Tagblatt', credit: 'machine' }],
]);

/** A headline is who does what; a text is the headline and these sentences. */
export const WORDS: Record<Language, { who: string[]; what: string[]; text: string[] }> = {
  en: {
    who: [
      'Port Vellin council',
      'The harbour board',
      'The ferry union',
      'Aldermoor hospital',
      'The water company',
      'Tarnwick grammar school',
      'The fishers’ guild',
      'The night train',
      'A village choir',
      'The grain exchange',
      'The museum of tides',
      'Brannock university',
      'The lighthouse trust',
      'The night market',
      'The bus company',
      'The island school',
    ],
    what: [
      'asks for more time over the new bridge',
      'puts off the vote on tram fares',
      'finds a second spring under the mill',
      'counts the cost of a dry summer',
      'opens its books after three years of letters, petitions and one night on the town hall’s stairs',
      'returns to the old timetable',
      'wins the right to keep the lower meadow',
      'reports the mildest autumn since 1931',
      'calls for a ceiling on rents',
      'moves its archive above the flood line',
      'hires forty apprentices',
      'gives back a painting found in a cellar',
      'sets the date for the long repair',
      'fears a winter without the cable',
      'plans a park where the depot stood',
      'votes to share the lifeboat',
    ],
    text: [
      'The decision came late in the evening, after two hours of talks that were open to the public for the first time.',
      'People who had waited on the stairs said they had expected an answer, though not this one.',
      'The sum is small beside the budget, but it has stood in the accounts of three years and nobody has explained it.',
      'Work is to begin before the first frost, as the ground by the river cannot be opened later than that.',
      'Letters may be sent until the end of the month; they will be read aloud at the next sitting.',
    ],
  },
  de: {
    who: [
      'Der Hafenrat',
      'Die Fährgenossenschaft',
      'Das Krankenhaus Aldermoor',
      'Der Deichverband',
      'Die Stadtbücherei',
      'Das Museum der Gezeiten',
      'Die Inselschule',
      'Der Nachtzug',
    ],
    what: [
      'vertagt den Beschluss über die neue Brücke',
      'öffnet nach drei Jahren die Bücher',
      'kehrt zum alten Fahrplan zurück',
      'meldet den mildesten Herbst seit 1931',
      'stellt vierzig Lehrlinge ein',
      'bringt das Archiv über die Flutlinie',
      'plant einen Park am alten Depot',
      'rechnet mit einem Winter ohne Seilbahn',
    ],
    text: [
      'Die Entscheidung fiel spät am Abend, nach zweistündiger Sitzung, zum ersten Mal vor Publikum.',
      'Wer auf der Treppe gewartet hatte, rechnete mit einer Antwort, wenn auch nicht mit dieser.',
      'Vor dem ersten Frost soll begonnen werden, später lässt sich der Boden am Fluss nicht mehr öffnen.',
    ],
  },
  fr: {
    who: [
      'Le conseil du port',
      'La confrérie du bac',
      'Le musée des marées',
      'La compagnie des eaux',
      'Le train de nuit',
    ],
    what: [
      'reporte le vote sur le nouveau pont',
      'retrouve l’ancien horaire',
      'ouvre ses comptes après trois ans',
      'annonce l’automne le plus doux depuis 1931',
      'embauche quarante apprentis',
      'déplace ses archives au-dessus des crues',
    ],
    text: [
      'La décision est tombée tard dans la soirée, après deux heures de débats, pour la première fois publics.',
      'Ceux qui attendaient dans l’escalier espéraient une réponse, mais pas celle-là.',
      'Les travaux doivent commencer avant les premières gelées.',
    ],
  },
};
