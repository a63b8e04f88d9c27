import type { FileCommands } from './fileCommands.ts';
import { SUMMARY_LIMIT_BYTES } from './fileCommands.ts';
import { Masks } from './masks.ts';
import type { PhaseName } from './phases.ts';
import { Renderer, type Annotation } from './render.ts';
import { CommandReader, type WorkflowCommand } from './workflowCommands.ts';

export interface StepLogOptions {
  /** Receives each line of the human log, masked. */
  readonly onLine: (line: string) => void;
  readonly colour: boolean;
  /** Whether `::debug::` lines are shown. */
  readonly debug: boolean;
}

/** What the steps of a job have told the runner so far, and what of it the next one has, too. */
class JobRecord {
  readonly masks = new Masks();
  readonly annotations: Annotation[] = [];
  readonly env = new Map<string, string>();
  readonly path: string[] = [];
  readonly log: string[] = [];
  readonly summaries: string[] = [];
}

/** Everything an action has told the runner so far, whether by commands on its output or by files. */
export class StepRecord {
  readonly outputs = new Map<string, string>();
  readonly state = new Map<string, string>();
  readonly job: JobRecord;

  private readonly options: StepLogOptions;
  private readonly renderer: Renderer;
  private commands = new CommandReader();
  private phase: PhaseName = 'main';
  private phaseFailed = false;

  constructor(options: StepLogOptions, job = new JobRecord()) {
    this.options = options;
    this.job = job;
    this.renderer = new Renderer(options.colour);
  }

  /** That of another step of the same job. */
  next(): StepRecord {
    return new StepRecord(this.options, this.job);
  }

  /** A step of several starts, or is left out. */
  heading(text: string): void {
    this.show(this.renderer.heading(text));
  }

  /** A phase starts with commands switched on and outside any group. */
  begin(phase: PhaseName): void {
    this.phase = phase;
    this.phaseFailed = false;
    this.commands = new CommandReader();
    this.renderer.endGroup();
  }

  /** Takes over what the phase left in its files. The answer is false when it broke a rule of the runner's. */
  end(files: FileCommands): boolean {
    for (const [name, value] of files.outputs) this.setOutput(name, value);
    for (const [name, value] of files.state) this.state.set(name, value);
    for (const [name, value] of files.env) this.job.env.set(name, value);
    for (const folder of files.path) this.prependPath(folder);
    for (const problem of files.problems) this.fail(problem);
    this.addSummary(files.summary);
    return !this.phaseFailed;
  }

  line(line: string): void {
    const command = this.commands.read(line);
    if (command === undefined) this.show(this.renderer.text(line));
    else this.obey(command);
  }

  annotate(annotation: Annotation): void {
    this.job.annotations.push(annotation);
    this.show(this.renderer.annotation(annotation));
  }

  private obey({ name, properties, data }: WorkflowCommand): void {
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        return this.annotate(annotationOf(name, data, properties));
      case 'debug':
        return this.options.debug ? this.show(this.renderer.debug(data)) : undefined;
      case 'group':
        return this.show(this.renderer.group(data));
      case 'endgroup':
        return this.show(this.renderer.endGroup());
      case 'add-mask':
        return this.job.masks.add(data);
      case 'set-output':
        return this.named(name, properties, (key) => this.setOutput(key, data));
      case 'save-state':
        return this.named(name, properties, (key) => void this.state.set(key, data));
      case 'set-env':
      case 'add-path':
        return this.fail(
          `Unable to process command '${name}' successfully. GitHub has disabled it; use environment files.`,
        );
      default:
        // echo and problem matchers change nothing that a local run shows.
        return undefined;
    }
  }

  private named(command: string, properties: WorkflowCommand['properties'], use: (key: string) => void): void {
    const key = properties['name'];
    if (key === undefined || key === '') this.fail(`Required field 'name' is missing in ##[${command}] command.`);
    else use(key);
  }

  /** On GitHub, too, only what main sets can be read by a later step. */
  private setOutput(name: string, value: string): void {
    if (this.phase === 'main') this.outputs.set(name, value);
  }

  private prependPath(folder: string): void {
    const known = this.job.path.indexOf(folder);
    if (known >= 0) this.job.path.splice(known, 1);
    this.job.path.unshift(folder);
  }

  private addSummary(summary: string): void {
    const bytes = Buffer.byteLength(summary);
    if (bytes <= SUMMARY_LIMIT_BYTES) {
      this.job.summaries.push(summary);
      return;
    }
    const message = `Step summary upload aborted: at most ${SUMMARY_LIMIT_BYTES / 1024} KiB, got ${Math.ceil(bytes / 1024)} KiB`;
    this.annotate({ level: 'error', message });
  }

  private fail(message: string): void {
    this.phaseFailed = true;
    this.annotate({ level: 'error', message });
  }

  private show(lines: readonly string[]): void {
    for (const line of lines) {
      const masked = this.job.masks.apply(line);
      this.job.log.push(masked);
      this.options.onLine(masked);
    }
  }
}

function annotationOf(
  level: Annotation['level'],
  message: string,
  properties: WorkflowCommand['properties'],
): Annotation {
  const { title, file, line } = properties;
  return {
    level,
    message,
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
  };
}
