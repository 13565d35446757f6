/** Addressees of French and Spanish directives. */
import { describe, expect, it } from 'vitest';
import { findAddressee } from '../../src/parse/addressee.ts';
import { findLeadVerb } from '../../src/parse/verbs/lead.ts';

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
    ['es', 'Alienta la plantación de árboles;', null],
  ])('%s: %j', (language, text, name) => {
    const verb = findLeadVerb(text, 'operative', language);
    const found = verb && findAddressee(text, verb, language);
    expect(found?.text ?? null).toBe(name);
    if (found) expect(text.slice(found.start, found.end)).toBe(found.text);
  });
});
