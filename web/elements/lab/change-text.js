import { labStrings } from '../../content/en/strings-lab.js';
import { fillTemplate } from '../../lesson/fill-template.js';

const words = labStrings.run.events;

/**
 * What the learner changed in a run, and from when on.
 * @param {import('../relu-lab.js').ReluLab} host
 * @param {import('../../lab/types.js').LabEvent} event
 */
export function changeText(host, event) {
  const pass = host.passAt(event.point);
  if (event.kind === 'learning-rate') {
    return fillTemplate(words[event.kind], { pass, rate: host.number(event.rate) });
  }
  const { functionId, seed } = host.snapshot.contestants[event.contestant];
  return fillTemplate(words[event.kind], {
    pass,
    unit: host.number(event.unit + 1),
    name: host.nameOf(functionId),
    seed: String(seed),
  });
}
