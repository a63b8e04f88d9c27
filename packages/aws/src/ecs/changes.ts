import type { Problem } from '@deploy-actions/strategy';
import { containerNames, type ContainerDefinition, type TaskDefinition } from './taskDefinition.ts';

/** One line of an input: what to set, for which container. */
export interface Setting {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

/** What inputs change in a task definition. */
export interface Changes {
  /** `container=image` */
  readonly images: readonly Setting[];
  /** `NAME=value` or `container/NAME=value` */
  readonly environment: readonly Setting[];
  /** `NAME=reference` or `container/NAME=reference` */
  readonly secrets: readonly Setting[];
  /** `NAME` or `container/NAME` */
  readonly unset: readonly string[];
  /** Of the whole task, in CPU units. */
  readonly cpu?: number | undefined;
  /** Of the whole task, in MiB. */
  readonly memory?: number | undefined;
}

export interface Changed {
  readonly taskDefinition: TaskDefinition;
  readonly problems: readonly Problem[];
}

interface Edit {
  readonly input: keyof Changes;
  readonly container: string;
  /** Variable or secret; '' for an image. */
  readonly name: string;
  readonly value: string;
}

/** What no image reference holds. */
const IMAGE = /^[^\s'"]+$/;

/** Secrets Manager and SSM Parameter Store by ARN, or a parameter by its path: nothing that a value could be taken for. */
const SECRET_REFERENCE = /^(arn:aws[a-z-]*:(secretsmanager|ssm):|(\/[A-Za-z0-9_.-]+)+$)/;

/** Applies the inputs' changes. Pure: the task definition given stays as it is. All problems are found at once. */
export function applyChanges(taskDefinition: TaskDefinition, changes: Changes): Changed {
  const names = containerNames(taskDefinition);
  const problems: Problem[] = [];
  const edits = [
    ...changes.images.map((setting) => imageEdit(setting)),
    ...changes.environment.map((setting) => variableEdit('environment', setting)),
    ...changes.secrets.map((setting) => secretEdit(setting)),
    ...changes.unset.map((key) => variableEdit('unset', { key, value: '', line: 0 })),
  ].filter((edit) => edit !== null);
  problems.push(...duplicates(edits), ...unsetNothing(edits, taskDefinition));
  if (problems.length > 0) return { taskDefinition, problems };
  const containerDefinitions = taskDefinition.containerDefinitions?.map((container) =>
    edits.filter((edit) => edit.container === container.name).reduce(applyEdit, container),
  );
  const size = sizeOf(changes);
  return {
    taskDefinition: { ...taskDefinition, ...size, ...(containerDefinitions && { containerDefinitions }) },
    problems,
  };

  function imageEdit({ key, value, line }: Setting): Edit | null {
    if (value === '') problems.push({ input: 'images', message: `line ${line}: the image of \`${key}\` is empty.` });
    else if (!IMAGE.test(value)) {
      problems.push({ input: 'images', message: `line ${line}: the image of \`${key}\` holds spaces or quotes.` });
    }
    return knownContainer('images', key, line) ? { input: 'images', container: key, name: '', value } : null;
  }

  function secretEdit(setting: Setting): Edit | null {
    if (!SECRET_REFERENCE.test(setting.value)) {
      const message =
        `line ${setting.line}: \`${setting.key}\` must refer to a secret by the ARN of a Secrets Manager secret or of ` +
        'an SSM parameter, or by the path of a parameter (`/…`). The value itself does not belong here.';
      problems.push({ input: 'secrets', message });
    }
    return variableEdit('secrets', setting);
  }

  function variableEdit(input: 'environment' | 'secrets' | 'unset', { key, value, line }: Setting): Edit | null {
    const slash = key.indexOf('/');
    const name = key.slice(slash + 1);
    if (name === '') {
      problems.push({ input, message: `${at(line)}\`${key}\` names no variable after the slash.` });
      return null;
    }
    if (slash >= 0) {
      const container = key.slice(0, slash);
      return knownContainer(input, container, line) ? { input, container, name, value } : null;
    }
    if (names.length === 1) return { input, container: names[0]!, name, value };
    problems.push({
      input,
      message: `${at(line)}\`${key}\`: which container? Write \`container/${key}\` with one of ${list(names)}.`,
    });
    return null;
  }

  function knownContainer(input: keyof Changes, container: string, line: number): boolean {
    if (names.includes(container)) return true;
    problems.push({
      input,
      message: `${at(line)}there is no container \`${container}\` in the task definition. It has ${list(names)}.`,
    });
    return false;
  }
}

/** ECS has both as texts. */
function sizeOf({ cpu, memory }: Changes): TaskDefinition {
  return { ...(cpu !== undefined && { cpu: String(cpu) }), ...(memory !== undefined && { memory: String(memory) }) };
}

/** A name that is not there is misspelt more often than gone already. */
function unsetNothing(edits: readonly Edit[], { containerDefinitions = [] }: TaskDefinition): Problem[] {
  return edits
    .filter(({ input }) => input === 'unset')
    .flatMap(({ container, name }) => {
      const { environment = [], secrets = [] } = containerDefinitions.find((each) => each.name === container) ?? {};
      const names = [...environment, ...secrets].map((each) => each.name);
      if (names.includes(name)) return [];
      return [
        { input: 'unset', message: `\`${container}\` has no variable or secret \`${name}\`. It has ${list(names)}.` },
      ];
    });
}

/** The same thing given twice has no meaning that everybody would expect. */
function duplicates(edits: readonly Edit[]): Problem[] {
  const seen = new Set<string>();
  return edits.flatMap(({ input, container, name }) => {
    const id = `${container}/${name}`;
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      { input, message: `${name === '' ? `the image of \`${container}\`` : `\`${id}\``} is given more than once.` },
    ];
  });
}

/** ECS refuses a name that is both a variable and a secret: setting one removes the other. */
function applyEdit(container: ContainerDefinition, { input, name, value }: Edit): ContainerDefinition {
  if (input === 'images') return { ...container, image: value };
  const environment = (container.environment ?? []).filter((each) => each.name !== name);
  const secrets = (container.secrets ?? []).filter((each) => each.name !== name);
  return {
    ...container,
    environment: input === 'environment' ? place(container.environment, environment, { name, value }) : environment,
    secrets: input === 'secrets' ? place(container.secrets, secrets, { name, valueFrom: value }) : secrets,
  };
}

/** Keeps the place of a name that was there before, so that a diff shows one change and not a move. */
function place<T extends { readonly name: string }>(before: readonly T[] = [], others: readonly T[], entry: T): T[] {
  const index = before.findIndex((each) => each.name === entry.name);
  return index < 0 ? [...others, entry] : before.map((each, i) => (i === index ? entry : each));
}

function at(line: number): string {
  return line > 0 ? `line ${line}: ` : '';
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ') || 'none';
}
