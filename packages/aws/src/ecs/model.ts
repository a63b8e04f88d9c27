import { CreateServiceRequest$, RegisterTaskDefinitionRequest$ } from '@aws-sdk/client-ecs';

/** What ECS's API model says of a value: the part of it that a task definition needs. */
export type Shape =
  | { readonly kind: 'string' | 'number' | 'boolean' | 'any' }
  | { readonly kind: 'list' | 'map'; readonly of: Shape }
  | { readonly kind: 'structure'; readonly members: () => ReadonlyMap<string, Shape> };

/** The shape of a task definition to register, read from the model that the SDK itself serializes by. */
export function taskDefinitionShape(): Shape {
  return shapeOf(RegisterTaskDefinitionRequest$);
}

/** The shape of a service to create. */
export function serviceShape(): Shape {
  return shapeOf(CreateServiceRequest$);
}

/*
 * Schemas of the SDK are numbers for simple types (plus 64 for a list of them, 128 for a map), functions for a reference
 * and tuples for the rest: [1, …, member] list, [2, …, key, value] map, [3, …, names, schemas] structure. A member's
 * schema may be wrapped with its traits: [schema, traits].
 * https://github.com/smithy-lang/smithy-typescript/blob/main/packages/types/src/schema/schema.ts
 */
const LIST_OF = 64;
const MAP_OF = 128;
const simple = { 0: 'string', 1: 'number', 2: 'boolean' } as const;

function shapeOf(schema: unknown): Shape {
  if (typeof schema === 'function') return shapeOf((schema as () => unknown)());
  if (typeof schema === 'number') return simpleShape(schema);
  if (!Array.isArray(schema)) return { kind: 'any' };
  if (typeof schema[0] !== 'number' || schema.length === 2) return shapeOf(schema[0]);
  switch (schema[0]) {
    case 1:
      return { kind: 'list', of: shapeOf(schema[4]) };
    case 2:
      return { kind: 'map', of: shapeOf(schema[5]) };
    case 3:
    case 4:
      return structure(schema[4] as string[], schema[5] as unknown[]);
    default:
      return { kind: 'any' };
  }
}

function simpleShape(schema: number): Shape {
  if (schema & LIST_OF) return { kind: 'list', of: simpleShape(schema & ~LIST_OF) };
  if (schema & MAP_OF) return { kind: 'map', of: simpleShape(schema & ~MAP_OF) };
  return { kind: simple[schema as keyof typeof simple] ?? 'any' };
}

/** Members are read when they are needed: the model refers to itself. */
function structure(names: string[], schemas: unknown[]): Shape {
  return { kind: 'structure', members: () => new Map(names.map((name, index) => [name, shapeOf(schemas[index])])) };
}
