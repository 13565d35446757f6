/** Words of French lead verbs: forms as lists, because translators use few of them. */
import type { VerbForm } from './language.ts';

/** Participle, third person, lemma. Pronominal verbs keep their pronoun. */
const VERBS = `
accueillant accueille accueillir; adoptant adopte adopter; adressant adresse adresser; affirmant affirme affirmer;
annonçant annonce annoncer; appelant appelle appeler; appréciant apprécie apprécier; approuvant approuve approuver;
appuyant appuie appuyer; attachant attache attacher; attendant attend attendre; attirant attire attirer;
autorisant autorise autoriser; chargeant charge charger; condamnant condamne condamner;
confirmant confirme confirmer; considérant considère considérer; constatant constate constater;
continuant continue continuer; convenant convient convenir; créant crée créer; croyant croit croire;
décidant décide décider; déclarant déclare déclarer; demandant demande demander; dénonçant dénonce dénoncer;
déplorant déplore déplorer; désapprouvant désapprouve désapprouver; désignant désigne désigner;
encourageant encourage encourager; engageant engage engager; entérinant entérine entériner;
espérant espère espérer; estimant estime estimer; établissant établit établir; exhortant exhorte exhorter;
exigeant exige exiger; exprimant exprime exprimer; faisant fait faire; félicitant félicite féliciter;
formant forme former; gardant garde garder; incitant incite inciter; insistant insiste insister;
invitant invite inviter; jugeant juge juger; lançant lance lancer; maintenant maintient maintenir; mettant met mettre;
nommant nomme nommer; notant note noter; observant observe observer; prenant prend prendre; priant prie prier;
proclamant proclame proclamer; prorogeant proroge proroger; prolongeant prolonge prolonger; rappelant rappelle rappeler;
réaffirmant réaffirme réaffirmer; recommandant recommande recommander; reconnaissant reconnaît reconnaître;
regrettant regrette regretter; réitérant réitère réitérer; rejetant rejette rejeter; relevant relève relever;
remerciant remercie remercier; rendant rend rendre; renouvelant renouvelle renouveler; réprouvant réprouve réprouver;
sachant sait savoir; saluant salue saluer; signalant signale signaler; soulignant souligne souligner;
souscrivant souscrit souscrire; soutenant soutient soutenir; tenant tient tenir; transmettant transmet transmettre;
se félicitant se félicite se féliciter; se réjouissant se réjouit se réjouir; se déclarant se déclare se déclarer;
s'inquiétant s'inquiète s'inquiéter; s'inspirant s'inspire s'inspirer; s'engageant s'engage s'engager;
s'alarmant s'alarme s'alarmer; s'indignant s'indigne s'indigner; se disant se dit se dire;
se proposant se propose se proposer; se fondant se fonde se fonder; se souvenant se souvient se souvenir;
s'appuyant s'appuie s'appuyer; se référant se réfère se référer; se ralliant se rallie se rallier;
comptant compte compter; conseillant conseille conseiller; convoquant convoque convoquer; demeurant demeure demeurer;
enjoignant enjoint enjoindre; instituant institue instituer; ordonnant ordonne ordonner; préconisant préconise préconiser;
pressant presse presser; proposant propose proposer; réclamant réclame réclamer; reconduisant reconduit reconduire;
redisant redit redire; renvoyant renvoie renvoyer; restant reste rester; sollicitant sollicite solliciter;
souhaitant souhaite souhaiter; suggérant suggère suggérer
`
  .trim()
  .split(/;\s+/);

/** Participles and adjectives: masculine, feminine, masculine plural; then the lemma. */
const STATES = `
préoccupé préoccupée préoccupés exprimer préoccupation; inquiet inquiète inquiets exprimer inquiétude;
alarmé alarmée alarmés exprimer alarme; consterné consternée consternés exprimer consternation;
indigné indignée indignés exprimer indignation; troublé troublée troublés être troublé;
conscient consciente conscients être conscient; convaincu convaincue convaincus être convaincu;
persuadé persuadée persuadés être convaincu; déterminé déterminée déterminés être déterminé;
résolu résolue résolus être résolu; désireux désireuse désireux être désireux; guidé guidée guidés être guidé;
encouragé encouragée encouragés être encouragé; inspiré inspirée inspirés être inspiré;
soucieux soucieuse soucieux être soucieux; certain certaine certains être certain;
animé animée animés être animé; attaché attachée attachés être attaché; attentif attentive attentifs être attentif;
attristé attristée attristés être attristé; choqué choquée choqués être choqué; confiant confiante confiants être confiant;
ému émue émus être ému; horrifié horrifiée horrifiés être horrifié;
respectueux respectueuse respectueux être respectueux; satisfait satisfaite satisfaits être satisfait
`
  .trim()
  .split(/;\s+/);

const PERFECTS =
  'examiné examinée étudié entendu reçu noté adopté pris tenu décidé considéré constaté'.split(' ');

/** Openings that hold no participle and stand for one, and one whose finite form is a letter: `A/HRC/99/L.1`. */
const OPENINGS = [
  ['ayant', 'avoir'],
  ['vu', 'voir'],
  ['compte tenu', 'tenir compte'],
  ['eu égard', 'avoir égard'],
] as const;

/** Printed forms with what they are forms of. */
export function frenchForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const row of VERBS) {
    const words = row.split(/\s+/);
    const size = words.length / 3;
    const [participle, finite, base] = [0, 1, 2].map((i) =>
      words.slice(i * size, (i + 1) * size).join(' '),
    ) as [string, string, string];
    forms.set(participle, { base, mood: 'participle' });
    forms.set(finite, { base, mood: 'finite' });
    if (base.endsWith('er') && size === 1)
      forms.set(`${base.slice(0, -2)}ons`, { base, mood: 'plain' });
  }
  for (const row of STATES) {
    const words = row.split(/\s+/);
    const lemma = words.slice(3).join(' ');
    for (const form of [...words.slice(0, 3), `${words[1]}s`]) {
      forms.set(form, { base: lemma, mood: 'state' });
    }
  }
  for (const perfect of PERFECTS) {
    forms.set(`ayant ${perfect}`, { base: `avoir ${perfect}`, mood: 'participle' });
  }
  for (const [opening, base] of OPENINGS) forms.set(opening, { base, mood: 'participle' });
  return forms;
}

/** Lemmas of the verbs above. */
export function frenchLemmas(): Set<string> {
  return new Set(
    VERBS.map((row) => row.split(/\s+/)).map((words) =>
      words.slice((words.length / 3) * 2).join(' '),
    ),
  );
}
