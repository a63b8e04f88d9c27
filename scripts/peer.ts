// Has aws-actions/amazon-ecs-deploy-task-definition, unmodified, deploy on the sandbox: a judge that we did not write.
//   npm run -s test:peer -- FOLDER    (a checkout of that action, with its dist/)
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runAction } from '@deploy-actions/runner';
import { startSandbox } from '@deploy-actions/sandbox';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: npm run -s test:peer -- FOLDER  (a checkout of aws-actions/amazon-ecs-deploy-task-definition)');
  process.exit(2);
}

await using sandbox = await startSandbox({ speed: 20 });
const { taskDefinition } = await sandbox.invoke('ecs', 'DescribeTaskDefinition', { taskDefinition: 'shop' });
taskDefinition.containerDefinitions[0].image = 'shop:v2';
const workspace = mkdtempSync(path.join(tmpdir(), 'peer-'));
writeFileSync(path.join(workspace, 'task.json'), JSON.stringify(taskDefinition));

const run = await runAction({
  folder,
  workspace,
  env: { ...sandbox.env },
  inputs: {
    'task-definition': 'task.json',
    service: 'shop',
    cluster: sandbox.cluster,
    'wait-for-service-stability': 'true',
  },
  onLine: (line) => console.log(line),
});
const { services } = await sandbox.invoke('ecs', 'DescribeServices', { cluster: sandbox.cluster, services: ['shop'] });
const { rolloutState, taskDefinition: deployed } = services[0].deployments[0];

console.log(JSON.stringify({ exitCode: run.exitCode, outputs: run.outputs, deployed, rolloutState }));
const good = run.exitCode === 0 && deployed === run.outputs['task-definition-arn'] && rolloutState === 'COMPLETED';
process.exitCode = good ? 0 : 1;
