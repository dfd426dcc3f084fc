/** QTI items read, checked and processed by the specification's rules, independently of what writes them. */
import { elementsIn } from './read-xml.js';

/** @typedef {import('./read-xml.js').Element} Element */
/** @typedef {string | number | boolean | (string | number)[] | null} Value */
/** @typedef {{ identifier: string, cardinality: string, baseType: string, values: string[] }} Declaration */

/** The name that version 2.1 gives an element. @param {string} name */
export const plainName = (name) => camel(name.replace(/^qti-/u, ''));
/** @param {string} name */
const camel = (name) => name.replace(/-([a-z])/gu, (_, letter) => letter.toUpperCase());
/** @param {string} name */
const kebab = (name) => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** An attribute under its name in version 2.1 or 3. @param {Element} element @param {string} name */
export const attribute = (element, name) => element.getAttribute(name) ?? element.getAttribute(kebab(name));

/** @param {Element} parent @param {string} name @returns {Element[]} */
export const named = (parent, name) => elementsIn(parent).filter((one) => plainName(one.nodeName) === name);

/** @param {Element} parent @returns {Element[]} */
export const descendants = (parent) => elementsIn(parent).flatMap((one) => [one, ...descendants(one)]);

/** @param {Element} parent @param {string} name @returns {Element[]} */
export const anywhere = (parent, name) =>
  descendants(parent).filter((one) => plainName(one.nodeName) === name);

const ORDER = [
  'responseDeclaration',
  'outcomeDeclaration',
  'itemBody',
  'responseProcessing',
  'modalFeedback',
];

/** A reading of an item that throws where the structure breaks a rule. */
export class QtiItem {
  /** @param {Element} root */
  constructor(root) {
    this.root = root;
    this.names = elementsIn(root).map((one) => plainName(one.nodeName));
    this.body = named(root, 'itemBody')[0];
    this.responses = named(root, 'responseDeclaration').map(declaration);
    this.outcomes = named(root, 'outcomeDeclaration').map(declaration);
    this.interactions = descendants(this.body).filter((one) => /Interaction$/u.test(plainName(one.nodeName)));
  }

  /** @returns {string[]} rules of the specification that it breaks */
  problems() {
    const { names, responses, outcomes, interactions } = this;
    const inOrder = names.toSorted((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other));
    const ids = [...responses, ...outcomes].map(({ identifier }) => identifier);
    const declared = new Set(ids);
    const used = [...anywhere(this.root, 'variable'), ...anywhere(this.root, 'setOutcomeValue')].map((one) =>
      attribute(one, 'identifier'),
    );
    const answered = interactions.map((one) => attribute(one, 'responseIdentifier'));
    const says = named(this.root, 'modalFeedback').map((one) => attribute(one, 'identifier') ?? '');
    const said = anywhere(this.root, 'multiple')
      .flatMap((one) => named(one, 'baseValue'))
      .map((one) => one.textContent ?? '');
    return [
      ...names.filter((name) => !ORDER.includes(name)).map((name) => `${name} does not belong there`),
      ...(String(names) === String(inOrder) ? [] : ['the parts are out of order']),
      ...twice(ids).map((id) => `${id} is declared twice`),
      ...used.filter((id) => !declared.has(id ?? '')).map((id) => `${id} is not declared`),
      ...(String(answered.toSorted()) === String(responses.map((one) => one.identifier).toSorted())
        ? []
        : [`interactions ${answered}, responses ${responses.map((one) => one.identifier)}`]),
      ...twice(says).map((id) => `feedback ${id} is there twice`),
      ...said.filter((id) => !says.includes(id)).map((id) => `there is no feedback ${id}`),
      ...says.filter((id) => !said.includes(id)).map((id) => `feedback ${id} is never said`),
      ...[...ids, ...says]
        .filter((id) => !/^[A-Za-z_][\w.-]*$/u.test(id))
        .map((id) => `${id} is no identifier`),
      ...interactions.flatMap((one) => this.#interactionProblems(one)),
    ];
  }

  /** @param {Element} interaction @returns {string[]} */
  #interactionProblems(interaction) {
    const response = this.responses.find(
      ({ identifier }) => identifier === attribute(interaction, 'responseIdentifier'),
    );
    const choices = named(interaction, 'simpleChoice').map((one) => attribute(one, 'identifier') ?? '');
    const kind = plainName(interaction.nodeName);
    /** @type {Record<string, string>} */
    const fits = { orderInteraction: 'ordered identifier', textEntryInteraction: 'single float' };
    fits.choiceInteraction =
      attribute(interaction, 'maxChoices') === '1' ? 'single identifier' : 'multiple identifier';
    const found = `${response?.cardinality} ${response?.baseType}`;
    return [
      ...(found === fits[kind] ? [] : [`${kind} with a response that is ${found}`]),
      ...twice(choices).map((id) => `choice ${id} is there twice`),
      ...(kind === 'textEntryInteraction' ? [] : (response?.values ?? []))
        .filter((id) => !choices.includes(id))
        .map((id) => `the right answer ${id} cannot be chosen`),
    ];
  }

  /**
   * Response processing.
   * @param {Record<string, Value>} responses
   * @returns {{ score: number, feedback: string[] }} what the learner is told, in the item's order
   */
  process(responses) {
    /** @type {Map<string, Value>} */
    const values = new Map(Object.entries(responses));
    for (const {
      identifier,
      baseType,
      values: [first],
    } of this.outcomes) {
      values.set(identifier, first === undefined ? null : typed(baseType, first));
    }
    const run = new Run(this, values);
    run.rules(elementsIn(named(this.root, 'responseProcessing')[0]));
    const said = new Set([values.get('FEEDBACK') ?? []].flat());
    const feedback = named(this.root, 'modalFeedback').filter((one) =>
      said.has(attribute(one, 'identifier') ?? ''),
    );
    return { score: Number(values.get('SCORE')), feedback: feedback.map((one) => one.textContent ?? '') };
  }
}

class Run {
  /** @param {QtiItem} item @param {Map<string, Value>} values */
  constructor(item, values) {
    this.item = item;
    this.values = values;
  }

  /** @param {Element[]} rules */
  rules(rules) {
    for (const rule of rules) {
      if (plainName(rule.nodeName) === 'setOutcomeValue') {
        this.values.set(attribute(rule, 'identifier') ?? '', this.value(elementsIn(rule)[0]));
      } else if (plainName(rule.nodeName) === 'responseCondition') {
        this.condition(elementsIn(rule));
      } else throw new Error(`No rule is called ${rule.nodeName}.`);
    }
  }

  /** @param {Element[]} branches */
  condition(branches) {
    for (const branch of branches) {
      const isElse = plainName(branch.nodeName) === 'responseElse';
      const [condition, ...rest] = elementsIn(branch);
      if (isElse) return this.rules(elementsIn(branch));
      if (this.value(condition) === true) return this.rules(rest);
    }
  }

  /** @param {Element} expression @returns {any} null for NULL */
  value(expression) {
    const parts = () => elementsIn(expression).map((one) => this.value(one));
    const identifier = attribute(expression, 'identifier') ?? '';
    switch (plainName(expression.nodeName)) {
      case 'variable':
        return this.values.get(identifier) ?? null;
      case 'baseValue':
        return typed(attribute(expression, 'baseType') ?? '', expression.textContent ?? '');
      case 'correct':
        return this.item.responses.find((one) => one.identifier === identifier)?.values ?? null;
      case 'mapResponse':
        return this.mapped(identifier);
      case 'sum':
        return parts().reduce((sum, one) => sum + one, 0);
      case 'divide':
        return parts().reduce((above, below) => above / below);
      case 'multiple':
        return parts()
          .flat()
          .filter((one) => one !== null);
      case 'member': {
        const [one, many] = parts();
        return many === null ? null : many.includes(one);
      }
      case 'match': {
        const [one, other] = parts();
        return one === null || other === null ? null : String(one) === String(other);
      }
      case 'index':
        return parts()[0]?.[Number(attribute(expression, 'n')) - 1] ?? null;
      case 'and':
        return parts().every((one) => one === true);
      case 'or':
        return parts().some((one) => one === true);
      case 'not':
        return parts()[0] === null ? null : !parts()[0];
      case 'equal': {
        const [one, other] = parts();
        if (one === null || other === null) return null;
        const [below, above] = (attribute(expression, 'tolerance') ?? '0 0').split(' ').map(Number);
        if (attribute(expression, 'toleranceMode') !== 'absolute')
          throw new Error('Only absolute tolerances.');
        return other >= one - below && other <= one + above;
      }
      default:
        throw new Error(`No expression is called ${expression.nodeName}.`);
    }
  }

  /** @param {string} identifier */
  mapped(identifier) {
    const mapping = anywhere(this.item.root, 'mapping')[0];
    const entries = new Map(
      named(mapping, 'mapEntry').map((one) => [
        attribute(one, 'mapKey'),
        Number(attribute(one, 'mappedValue')),
      ]),
    );
    const picked = [...new Set([this.values.get(identifier) ?? []].flat())];
    const sum = picked.reduce((all, key) => Number(all) + (entries.get(String(key)) ?? 0), 0);
    return Math.max(Number(attribute(mapping, 'lowerBound') ?? -Infinity), Number(sum));
  }
}

/** @param {Element} element @returns {Declaration} */
function declaration(element) {
  const holder = elementsIn(element).find((one) =>
    ['correctResponse', 'defaultValue'].includes(plainName(one.nodeName)),
  );
  const [identifier, cardinality, baseType] = ['identifier', 'cardinality', 'baseType'].map(
    (name) => attribute(element, name) ?? '',
  );
  return {
    identifier,
    cardinality,
    baseType,
    values: holder ? elementsIn(holder).map((one) => one.textContent ?? '') : [],
  };
}

/** @param {string} baseType @param {string} text */
const typed = (baseType, text) => (baseType === 'float' ? Number(text) : text);

/** @param {string[]} list */
const twice = (list) => list.filter((one, i) => list.indexOf(one) !== i);
