import type { Finding, Path } from '@deploy-actions/strategy';
import type { Entry } from './entries.ts';
import type { Target } from './model.ts';
import type { WrittenAzure, WrittenEcs } from './schema/target.ts';

export interface TargetReading {
  readonly target: Target | null;
  readonly problems: readonly Finding[];
}

/** Where the releases of an environment run, of all that holds for it. */
export function targetOf(
  entries: readonly Entry[],
  said: { readonly ecs?: WrittenEcs; readonly azure?: WrittenAzure },
): TargetReading {
  const { ecs, azure } = said;
  const at = (kind: Target['kind']) => blockOf(entries.find(({ key }) => key[0] === kind)!);
  if (ecs !== undefined && azure !== undefined) {
    const message = 'an environment has one target, but here are `ecs` and `azure`: make an environment of each';
    return { target: null, problems: [{ path: at('azure'), message }] };
  }
  if (ecs !== undefined) return ecsTarget(ecs, at('ecs'));
  return azure === undefined ? { target: null, problems: [] } : azureTarget(azure, at('azure'));
}

/** Where the block stands that an entry is of. */
function blockOf({ key, path }: Entry): Path {
  return key.length === 1 ? path : path.slice(0, -1);
}

function ecsTarget(written: WrittenEcs, path: Path): TargetReading {
  if (written.service === undefined) {
    return { target: null, problems: [{ path, message: '`ecs` names no `service`' }] };
  }
  const target: Target = {
    kind: 'ecs',
    services: written.service,
    cluster: written.cluster ?? 'default',
    region: written.region ?? null,
    roleToAssume: written['role-to-assume'] ?? null,
    taskDefinition: written['task-definition'] ?? null,
    serviceDefinition: written['service-definition'] ?? null,
    container: written.container ?? null,
    engine: written.engine ?? 'native',
    stickiness: written.stickiness ?? 'refuse',
    minimumHealthyPercent: written['minimum-healthy-percent'] ?? null,
    maximumPercent: written['maximum-percent'] ?? null,
    circuitBreaker: written['circuit-breaker'] ?? null,
    alarms: written.alarms ?? [],
  };
  return { target, problems: [] };
}

function azureTarget(written: WrittenAzure, path: Path): TargetReading {
  const { app, 'resource-group': resourceGroup } = written;
  if (app === undefined || resourceGroup === undefined) {
    const missing = [
      app === undefined ? ['`app`'] : [],
      resourceGroup === undefined ? ['`resource-group`'] : [],
    ].flat();
    return { target: null, problems: [{ path, message: `\`azure\` names no ${missing.join(' and no ')}` }] };
  }
  const target: Target = {
    kind: 'azure',
    resourceGroup,
    app,
    subscription: written.subscription ?? null,
    tenant: written.tenant ?? null,
    client: written.client ?? null,
    cloud: written.cloud ?? null,
    slot: written.slot ?? 'staging',
    cutover: written.cutover ?? 'swap',
    keyVault: written['key-vault'] ?? null,
  };
  return { target, problems: [] };
}
