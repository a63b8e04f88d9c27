/**
 * A task definition as plain JSON, in the API's spelling. Deliberately not the SDK's type: what this version of the SDK
 * does not know yet must survive the way from a file, or from ECS, back to ECS.
 */
export type TaskDefinition = Readonly<Record<string, unknown>> & {
  readonly family?: string;
  readonly containerDefinitions?: readonly ContainerDefinition[];
};

export type ContainerDefinition = Readonly<Record<string, unknown>> & {
  readonly name?: string;
  readonly image?: string;
  readonly environment?: readonly { readonly name: string; readonly value: string }[];
  readonly secrets?: readonly { readonly name: string; readonly valueFrom: string }[];
};

/** What ECS adds when it answers, and refuses when it is registered again. */
const READ_ONLY = new Set([
  'taskDefinitionArn',
  'revision',
  'status',
  'requiresAttributes',
  'compatibilities',
  'registeredAt',
  'registeredBy',
  'deregisteredAt',
  'deleteRequestedAt',
]);

/** The task definition without what only ECS may set, so that the output of a describe call can be registered. */
export function registerable(taskDefinition: TaskDefinition): TaskDefinition {
  return Object.fromEntries(Object.entries(taskDefinition).filter(([key]) => !READ_ONLY.has(key)));
}

export function containerNames(taskDefinition: TaskDefinition): string[] {
  return (taskDefinition.containerDefinitions ?? []).flatMap(({ name }) => (name === undefined ? [] : [name]));
}
