/** Words of Spanish lead verbs: forms as lists, because translators use few of them. */
import type { VerbForm } from './language.ts';

/** Gerund, third person, lemma. Pronominal verbs keep their pronoun. */
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
transmitiendo transmite transmitir; inspirándose se inspira inspirarse; comprometiéndose se compromete comprometerse;
felicitándose se felicita felicitarse; congratulándose se congratula congratularse; basándose se basa basarse;
apoyándose se apoya apoyarse; guiándose se guía guiarse; animando anima animar; aplaudiendo aplaude aplaudir;
confiando confía confiar; convocando convoca convocar; creando crea crear; dando da dar; dirigiendo dirige dirigir;
insistiendo insiste insistir; nombrando nombra nombrar; permaneciendo permanece permanecer; proponiendo propone proponer;
reclamando reclama reclamar; repudiando repudia repudiar; reprobando reprueba reprobar; rogando ruega rogar;
siguiendo sigue seguir; sugiriendo sugiere sugerir; suspendiendo suspende suspender; urgiendo urge urgir;
valorando valora valorar
`
  .trim()
  .split(/;\s+/);

/** Participles and adjectives: masculine, feminine; then the lemma. */
const STATES = `
preocupado preocupada expresar preocupación; inquieto inquieta expresar inquietud; alarmado alarmada expresar alarma;
consternado consternada expresar consternación; conmocionado conmocionada estar conmocionado;
horrorizado horrorizada estar horrorizado; indignado indignada expresar indignación;
perturbado perturbada estar perturbado; consciente consciente estar consciente;
convencido convencida estar convencido; decidido decidida estar decidido; resuelto resuelta estar resuelto;
deseoso deseosa estar deseoso; guiado guiada estar guiado; alentado alentada estar alentado;
inspirado inspirada estar inspirado; persuadido persuadida estar convencido; seguro segura estar seguro;
complacido complacida estar complacido; comprometido comprometida estar comprometido; empeñado empeñada estar empeñado;
enterado enterada estar enterado; atento atenta estar atento; respetuoso respetuosa estar respetuoso
`
  .trim()
  .split(/;\s+/);

const PERFECTS =
  'examinado estudiado escuchado recibido oído considerado aprobado tomado tenido decidido'.split(
    ' ',
  );

/** Openings that hold no gerund and stand for one. */
const OPENINGS = [
  ['habida cuenta', 'tener en cuenta'],
  ['visto', 'ver'],
  ['vista', 'ver'],
  ['vistos', 'ver'],
  ['vistas', 'ver'],
] as const;

/** Printed forms with what they are forms of. */
export function spanishForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const row of VERBS) {
    const [participle, ...rest] = row.split(/\s+/) as [string, ...string[]];
    const base = rest.pop()!;
    forms.set(participle, { base, mood: 'participle' });
    forms.set(rest.join(' '), { base, mood: 'finite' });
    if (rest.length > 1) continue;
    const plural = base.endsWith('ir') ? 'imos' : `${base.at(-2)}mos`;
    forms.set(`${base.slice(0, -2)}${plural}`, { base, mood: 'plain' });
  }
  for (const row of STATES) {
    const words = row.split(/\s+/);
    const lemma = words.slice(2).join(' ');
    for (const form of words.slice(0, 2)) {
      forms.set(form, { base: lemma, mood: 'state' });
      forms.set(`${form}s`, { base: lemma, mood: 'state' });
    }
  }
  for (const perfect of PERFECTS) {
    forms.set(`habiendo ${perfect}`, { base: `haber ${perfect}`, mood: 'participle' });
  }
  for (const [opening, base] of OPENINGS) forms.set(opening, { base, mood: 'participle' });
  return forms;
}

/** Lemmas of the verbs above. */
export function spanishLemmas(): Set<string> {
  return new Set(VERBS.map((row) => row.split(/\s+/).at(-1)!));
}
