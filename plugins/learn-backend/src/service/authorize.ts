import type {
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import type { Request } from 'express';

/**
 * Who asks: the entity reference of a user, or the name of a service.
 *
 * @internal
 */
export type Actor = string;

/** @internal */
export interface Access {
  /**
   * Lets a request through, or throws.
   *
   * @throws AuthenticationError without credentials, NotAllowedError where the permission is denied.
   */
  authorize(request: Request, permission: BasicPermission): Promise<Actor>;
  /**
   * Whether a request would be let through.
   *
   * @throws AuthenticationError without credentials.
   */
  isAllowed(request: Request, permission: BasicPermission): Promise<boolean>;
  /**
   * Credentials to ask other plugins with, in the name of whoever asks.
   *
   * @throws AuthenticationError without credentials.
   */
  credentialsOf(request: Request): Promise<BackstageCredentials>;
}

/** @internal */
export function createAccess(options: {
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}): Access {
  const { httpAuth, permissions } = options;
  const credentialsOf = (request: Request) =>
    httpAuth.credentials(request, { allow: ['user', 'service'] });
  const ask = async (request: Request, permission: BasicPermission) => {
    const credentials = await credentialsOf(request);
    const [decision] = await permissions.authorize([{ permission }], {
      credentials,
    });
    return {
      actor: actorOf(credentials),
      isAllowed: decision.result === AuthorizeResult.ALLOW,
    };
  };
  return {
    async authorize(request, permission) {
      const { actor, isAllowed } = await ask(request, permission);
      if (!isAllowed) {
        throw new NotAllowedError(
          `You need the permission ${permission.name} for this.`,
        );
      }
      return actor;
    },
    async isAllowed(request, permission) {
      return (await ask(request, permission)).isAllowed;
    },
    credentialsOf,
  };
}

function actorOf({
  principal,
}: BackstageCredentials<
  BackstageUserPrincipal | BackstageServicePrincipal
>): Actor {
  return principal.type === 'user'
    ? principal.userEntityRef
    : principal.subject;
}
