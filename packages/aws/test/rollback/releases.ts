import type { History, Newest, PastDeployment } from '../../src/rollback/model.ts';

const PREFIX = 'arn:aws:ecs:eu-central-1:123456789012';

export const HERE = { cluster: 'shop', service: 'web' };
export const td = (revision: number, family = 'web') => `${PREFIX}:task-definition/${family}:${revision}`;
export const revisionArn = (id: number) => `${PREFIX}:service-revision/shop/web/${id}`;
export const digest = (char: string) => `sha256:${char.repeat(64)}`;

/** `3 SUCCESSFUL`: a deployment of web:3 and how it ended, oldest first. The newest is described as ECS would. */
export function history(past: readonly string[], newest: Partial<Newest> = {}): History {
  const deployments = past.map((text, index): PastDeployment => {
    const [number = '', status = ''] = text.split(' ');
    const revision = Number(number);
    return {
      arn: `deployment ${index + 1}`,
      status: status as PastDeployment['status'],
      createdAt: new Date(Date.UTC(2026, 10, index + 1)),
      revision: {
        arn: revisionArn(index + 1),
        taskDefinitionArn: td(revision),
        images: [{ image: `shop:v${revision}`, digest: digest(String(revision % 10)) }],
      },
    };
  });
  const [last] = deployments.toReversed();
  if (!last) return { deployments: [], newest: null };
  const back = deployments.toReversed().find((each) => each !== last && each.status === 'SUCCESSFUL');
  return {
    deployments: deployments.toReversed(),
    newest: {
      arn: last.arn,
      status: last.status,
      taskDefinitionArn: last.revision!.taskDefinitionArn,
      goesBackTo: back?.revision?.taskDefinitionArn ?? null,
      movesTraffic: false,
      atOnce: true,
      ...newest,
    },
  };
}
