/** Spanish as a language of lead verbs: forms as lists, because translators use few of them. */
import type { Complement, VerbForm, VerbLanguage } from './language.ts';

/** Gerund, third person, lemma. */
const VERBS = `
abrigando abriga abrigar; acogiendo acoge acoger; adoptando adopta adoptar; advirtiendo advierte advertir;
afirmando afirma afirmar; agradeciendo agradece agradecer; aguardando aguarda aguardar; alentando alienta alentar;
apoyando apoya apoyar; apreciando aprecia apreciar; apremiando apremia apremiar; aprobando aprueba aprobar;
autorizando autoriza autorizar; celebrando celebra celebrar; condenando condena condenar;
confirmando confirma confirmar; considerando considera considerar; constatando constata constatar;
conviniendo conviene convenir; creyendo cree creer; decidiendo decide decidir; declarando declara declarar;
denunciando denuncia denunciar; deplorando deplora deplorar; deseando desea desear; destacando destaca destacar;
designando designa designar; elogiando elogia elogiar; encargando encarga encargar; encomiando encomia encomiar;
encomendando encomienda encomendar; enfatizando enfatiza enfatizar; esperando espera esperar;
estableciendo establece establecer; estimando estima estimar; exhortando exhorta exhortar; exigiendo exige exigir;
expresando expresa expresar; felicitando felicita felicitar; haciendo hace hacer; hablando habla hablar;
instando insta instar; invitando invita invitar; lamentando lamenta lamentar; llamando llama llamar;
manifestando manifiesta manifestar; observando observa observar; pidiendo pide pedir; poniendo pone poner;
proclamando proclama proclamar; prorrogando prorroga prorrogar; reafirmando reafirma reafirmar;
recalcando recalca recalcar; rechazando rechaza rechazar; recomendando recomienda recomendar;
reconociendo reconoce reconocer; recordando recuerda recordar; reiterando reitera reiterar;
renovando renueva renovar; resaltando resalta resaltar; resolviendo resuelve resolver; respaldando respalda respaldar;
rindiendo rinde rendir; saludando saluda saludar; señalando señala señalar; solicitando solicita solicitar;
subrayando subraya subrayar; suscribiendo suscribe suscribir; teniendo tiene tener; tomando toma tomar;
transmitiendo transmite transmitir; haciéndose hace hacer; inspirándose inspira inspirar;
comprometiéndose compromete comprometer; felicitándose felicita felicitar
`
  .trim()
  .split(/;\s+/);

/** States in both genders, with their lemma. */
const STATES = `
preocupado preocupada expresar preocupación; inquieto inquieta expresar inquietud; alarmado alarmada expresar alarma;
consternado consternada expresar consternación; indignado indignada expresar indignación;
perturbado perturbada estar perturbado; consciente conscientes estar consciente;
convencido convencida estar convencido; decidido decidida estar decidido; resuelto resuelta estar resuelto;
deseoso deseosa estar deseoso; guiado guiada estar guiado; alentado alentada estar alentado;
inspirado inspirada estar inspirado; persuadido persuadida estar convencido; segura seguro estar seguro
`
  .trim()
  .split(/;\s+/);

const PERFECTS =
  'examinado estudiado escuchado recibido oído considerado aprobado tomado tenido decidido'.split(
    ' ',
  );

function buildForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const row of VERBS) {
    const [participle, finite, base] = row.split(/\s+/) as [string, string, string];
    forms.set(participle, { base, mood: 'participle' });
    if (!forms.has(finite)) forms.set(finite, { base, mood: 'finite' });
    const plural = base.endsWith('ir') ? 'imos' : `${base.at(-2)}mos`;
    forms.set(`${base.slice(0, -2)}${plural}`, { base, mood: 'plain' });
  }
  for (const row of STATES) {
    const words = row.split(/\s+/);
    const lemma = words.slice(2).join(' ');
    for (const form of words.slice(0, 2)) forms.set(form, { base: lemma, mood: 'state' });
  }
  for (const perfect of PERFECTS) {
    forms.set(`habiendo ${perfect}`, { base: `haber ${perfect}`, mood: 'participle' });
  }
  forms.set('se compromete', { base: 'comprometerse', mood: 'finite' });
  return forms;
}

const ATTITUDES =
  'beneplácito|satisfacción|reconocimiento|aprecio|agradecimiento|gratitud|interés|preocupación|inquietud|pesar|alarma|consternación|agrado|indignación'.split(
    '|',
  );
const NOUNS = [
  ...ATTITUDES,
  'apoyo',
  'convicción',
  'esperanza',
  'intención',
  'opinión',
  'solidaridad',
  'voluntad',
  'determinación',
  'deseo',
  'condolencias',
];
const DETERMINER = '(?:(?:su|sus|nuestra|nuestro|la|el|una|un) )?';
const ADJECTIVES = '(?<adjectives>(?:[\\p{L}-]+,? (?:y )?){0,3}?)';

const complements: Record<string, readonly Complement[]> = {
  tomar: [
    { pattern: 'nota(?![\\p{L}])', lemma: 'tomar nota' },
    { pattern: 'en (?:cuenta|consideración)', lemma: 'tener en cuenta' },
  ],
  tener: [
    { pattern: 'presentes?', lemma: 'tener presente' },
    { pattern: 'en cuenta', lemma: 'tener en cuenta' },
  ],
  poner: [{ pattern: 'de (?<noun>relieve|manifiesto)', lemma: 'poner de $1' }],
  hacer: [
    { pattern: '(?:especial )?hincapié', lemma: 'hacer hincapié' },
    { pattern: 'notar', lemma: 'hacer notar' },
    { pattern: 'suy[oa]s?', lemma: 'hacer suyo' },
    { pattern: '(?:nuevamente )?un (?:urgente )?llamamiento', lemma: 'hacer un llamamiento' },
  ],
  llamar: [{ pattern: 'la atención', lemma: 'llamar la atención' }],
  señalar: [{ pattern: 'a la atención', lemma: 'llamar la atención' }],
  rendir: [{ pattern: 'homenaje', lemma: 'rendir homenaje' }],
  pedir: [{ pattern: 'encarecidamente', lemma: 'pedir encarecidamente' }],
  decidir: [
    {
      pattern: 'seguir ocupándose(?<adjectives>(?: activamente)?)',
      lemma: 'decidir seguir ocupándose',
    },
    { pattern: 'permanecer ocupad[oa]', lemma: 'decidir seguir ocupándose' },
  ],
  expresar: [
    {
      pattern: `${DETERMINER}${ADJECTIVES}(?<noun>${NOUNS.join('|')})(?![\\p{L}])`,
      lemma: 'expresar $1',
    },
  ],
  manifestar: [
    {
      pattern: `${DETERMINER}${ADJECTIVES}(?<noun>${NOUNS.join('|')})(?![\\p{L}])`,
      lemma: 'expresar $1',
    },
  ],
};

/** `profunda` → `profundamente`, `gran` → `grandemente`. */
function adverbOf(adjective: string): string {
  if (adjective === 'gran') return 'grandemente';
  if (adjective.endsWith('mente')) return adjective;
  return `${adjective.replace(/o$/, 'a')}mente`;
}

export const SPANISH: VerbLanguage = {
  code: 'es',
  forms: buildForms(),
  connectives: [
    'a (?:este|ese) respecto',
    'en (?:este|ese) (?:contexto|sentido)',
    'una vez más',
    'en particular',
    'por (?:lo )?tanto',
    'por consiguiente',
    'de nuevo',
    'nuevamente',
    'igualmente',
    'asimismo',
    'también',
    'además',
    'por último',
  ],
  adverbs: new Map(
    [
      ...'profundamente gravemente enérgicamente firmemente categóricamente vigorosamente resueltamente plenamente solemnemente sinceramente encarecidamente especialmente vivamente'.split(
        ' ',
      ),
      'en los términos más enérgicos',
    ].map((adverb) => [adverb, adverb]),
  ),
  adverbEnding: /^\p{L}{3,}mente$/u,
  complements,
  attitude: { before: 'con', nouns: ATTITUDES, join: 'con' },
  prepositions: {
    'tomar nota': 'de|del',
    'estar guiado': 'por',
    'hacer hincapié': 'en',
    'estar consciente': 'de|del',
  },
  adverbOf,
  auxiliaries: 'está|están|sigue|siguen|siendo|estando|permanece|habiendo',
  wanting: [],
  spoken: new Set(VERBS.map((row) => row.split(/\s+/)[2]!)),
  bare: [
    'tener',
    'tomar',
    'poner',
    'hacer',
    'llamar',
    'rendir',
    'expresar',
    'manifestar',
    'hablar',
    'abrigar',
    'establecer',
  ],
  conjunctions: 'y|e|así como|pero|al tiempo que',
  relatives: 'que|quien|quienes|cuyo|cuya|cuyos|cuyas|donde|cual|cuales|cómo|si',
  subjects:
    '(?:Nosotros|El Consejo(?: de Seguridad| de Derechos Humanos)?|La Asamblea(?: General)?)',
  determiners: 'el|la|los|las|un|una|su|sus|este|esta|estos|estas|todo|toda|todos|todas',
};
