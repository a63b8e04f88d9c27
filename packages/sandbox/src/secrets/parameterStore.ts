import { ApiError, Timestamp, type Service } from '../core/api.ts';
import { parameterArnOf } from '../core/names.ts';
import { CREATED_AT, type Place } from './secretsManager.ts';

/** Systems Manager's parameters, as far as names go: the sandbox holds no values. */
export interface Parameters {
  readonly service: Service;
  /** The ARN of the parameter that a name or an ARN means; null where there is none. */
  arnOf(reference: string): string | null;
}

interface Filter {
  readonly Key: string;
  readonly Option?: string;
  readonly Values?: readonly string[];
}

export function createParameters(place: Place, names: readonly string[]): Parameters {
  const arns = new Set(names.map((name) => parameterArnOf(place, name)));
  return {
    arnOf(reference) {
      const arn = parameterArnOf(place, reference);
      return arns.has(arn) ? arn : null;
    },
    service: {
      name: 'ssm',
      protocol: 'json',
      discriminator: 'AmazonSSM',
      operations: {
        DescribeParameters: ({ ParameterFilters = [] }: { ParameterFilters?: Filter[] }) => ({
          Parameters: names
            .filter((name) => ParameterFilters.every((filter) => passes(name, filter)))
            .map((Name) => ({
              Name,
              ARN: parameterArnOf(place, Name),
              Type: 'SecureString',
              LastModifiedDate: new Timestamp(CREATED_AT),
              Version: 1,
              Tier: 'Standard',
            })),
        }),
      },
    },
  };
}

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ParameterStringFilter.html */
function passes(name: string, { Key, Option = 'Equals', Values = [] }: Filter): boolean {
  if (Key !== 'Name' || !['Equals', 'BeginsWith', 'Contains'].includes(Option)) {
    throw new ApiError('InvalidFilterKey', `The sandbox does not know the filter ${Key} with the option ${Option}.`);
  }
  if (Option === 'BeginsWith') return Values.some((value) => name.startsWith(value));
  if (Option === 'Contains') return Values.some((value) => name.includes(value));
  return Values.includes(name);
}
