import { ApiError } from '../core/api.ts';

/**
 * The codes of the API's errors.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html and its siblings
 */
export function validationError(message: string): ApiError {
  return new ApiError('ValidationError', message);
}

export function loadBalancerNotFound(given: string): ApiError {
  return new ApiError('LoadBalancerNotFound', `Load balancer '${given}' not found`);
}

export function targetGroupNotFound(given: string): ApiError {
  return new ApiError('TargetGroupNotFound', `Target group '${given}' not found`);
}

export function listenerNotFound(given: string): ApiError {
  return new ApiError('ListenerNotFound', `Listener '${given}' not found`);
}

export function ruleNotFound(given: string): ApiError {
  return new ApiError('RuleNotFound', `Rule '${given}' not found`);
}

export function priorityInUse(priority: number): ApiError {
  return new ApiError('PriorityInUse', `Priority '${priority}' is currently in use`);
}

export function notPermitted(message: string): ApiError {
  return new ApiError('OperationNotPermitted', message);
}

export function invalidAction(message: string): ApiError {
  return new ApiError('InvalidLoadBalancerAction', message);
}
