/** Runs one of the commands of lib/commands.js: the set-up it needs, then its steps in the open. */
import { commandList, COMMANDS } from './lib/commands.js';
import { runMain } from './lib/command-line.js';
import { StepError } from './lib/logged-command.js';
import { runInTheOpen, runSteps } from './lib/run-steps.js';
import { purposesOf, stepsFor } from './lib/steps.js';
import { setUp } from './setup/setup.js';

await runMain(async () => {
  const [name, ...extra] = process.argv.slice(2);
  const command = COMMANDS[name];
  if (name === 'help') {
    console.log(commandList());
    return 0;
  }
  if (!command?.steps && !command?.runs) throw new StepError(`Unknown command ${name}\n${commandList()}`);

  const all = stepsFor(command.steps ?? []);
  const asked = all.filter((step) => command.steps?.includes(step.name));
  const env = await setUp(command.purposes ?? purposesOf(all));
  await runSteps(
    all.filter((step) => !asked.includes(step)),
    env,
  );
  const commands = command.runs ?? asked.flatMap((step) => step.commands);
  // What follows after -- is meant for the program that does the work.
  return runInTheOpen(
    [...commands.slice(0, -1), [.../** @type {string[]} */ (commands.at(-1)), ...extra]],
    env,
  );
});
