/** Addressees of French and Spanish directives. */
import { describe, expect, it } from 'vitest';
import { findAddressee } from '../../../src/parse/language/addressee.ts';
import { findLeadVerb } from '../../../src/parse/language/verbs/lead.ts';

describe('findAddressee', () => {
  it.each([
    ['fr', 'Demande instamment aux États de planter des arbres ;', 'États'],
    [
      'fr',
      'Prie le Haut-Commissariat des Nations Unies aux droits de l’homme de faire rapport ;',
      'le Haut-Commissariat des Nations Unies aux droits de l’homme',
    ],
    [
      'fr',
      'Engage tous les États parties à la Convention à planter des arbres ;',
      'tous les États parties à la Convention',
    ],
    ['fr', 'Engage tous les États à :', 'tous les États'],
    [
      'fr',
      'Invite les États, les organisations internationales et la société civile à planter des arbres ;',
      'les États, les organisations internationales et la société civile',
    ],
    [
      'fr',
      'Prie, à cet égard, le Secrétaire général de lui rendre compte ;',
      'le Secrétaire général',
    ],
    ['fr', 'Engage les États, conformément à leurs obligations, à planter ;', 'les États'],
    ['fr', 'Demande aux États de leur fournir des arbres ;', 'États'],
    ['fr', 'Prie le Secrétaire général de l’informer des résultats ;', 'le Secrétaire général'],
    ['fr', 'Engage instamment les États à mieux protéger les arbres ;', 'les États'],
    ['fr', 'Appelle tous les États à pleinement coopérer ;', 'tous les États'],
    ['fr', 'Encourage les collectivités locales à planter ;', 'les collectivités locales'],
    ['fr', 'Exige de toutes les parties qu’elles plantent ;', 'toutes les parties'],
    ['fr', 'Lance un appel aux États pour qu’ils plantent ;', 'États'],
    ['fr', 'Rappelle aux États qu’ils doivent planter ;', 'États'],
    ['fr', 'Rappelle l’Accord sur les arbres ;', null],
    [
      'fr',
      'Invite les États, notamment les plus grands, les villes et la société civile à planter ;',
      'les États, notamment les plus grands, les villes et la société civile',
    ],
    [
      'fr',
      'Invite toutes les parties prenantes, notamment les enfants, à planter ;',
      'toutes les parties prenantes',
    ],
    ['fr', 'Encourage la plantation d’arbres ;', null],
    ['fr', 'Salue les États qui plantent ;', null],
    ['es', 'Insta a los Estados a que planten árboles;', 'los Estados'],
    [
      'es',
      'Solicita a la Oficina del Alto Comisionado de las Naciones Unidas que informe;',
      'la Oficina del Alto Comisionado de las Naciones Unidas',
    ],
    [
      'es',
      'Exhorta a todos los Estados partes en la Convención a:',
      'todos los Estados partes en la Convención',
    ],
    [
      'es',
      'Invita a las organizaciones internacionales y a la sociedad civil a plantar árboles;',
      'las organizaciones internacionales y a la sociedad civil',
    ],
    ['es', 'Pide al Secretario General que informe;', 'Secretario General'],
    ['es', 'Pide a los Estados que:', 'los Estados'],
    [
      'es',
      'Insta a los Estados que aún no lo hayan hecho a que planten árboles;',
      'los Estados que aún no lo hayan hecho',
    ],
    [
      'es',
      'Pide a los Estados que todavía no lo hayan hecho que planten árboles;',
      'los Estados que todavía no lo hayan hecho',
    ],
    ['es', 'Solicita al Alto Comisionado que, en consulta, informe;', 'Alto Comisionado'],
    ['es', 'Alienta a los municipios a seguir plantando;', 'los municipios'],
    ['es', 'Reitera su llamamiento a los Estados para que planten;', 'los Estados'],
    ['es', 'Recuerda a los Estados que deben plantar;', 'los Estados'],
    ['es', 'Recuerda el Acuerdo sobre los árboles;', null],
    [
      'es',
      'Invita a los titulares de mandatos a que, en el marco de estos, planten;',
      'los titulares de mandatos',
    ],
    [
      'es',
      'Invita a los Gobiernos, incluidos los locales, las ciudades y los parques a que planten;',
      'los Gobiernos, incluidos los locales, las ciudades y los parques',
    ],
    ['es', 'Alienta la plantación de árboles;', null],
  ])('%s: %j', (language, text, name) => {
    const verb = findLeadVerb(text, 'operative', language);
    const found = verb && findAddressee(text, verb, language);
    expect(found?.text ?? null).toBe(name);
    if (found) expect(text.slice(found.start, found.end)).toBe(found.text);
  });
});
