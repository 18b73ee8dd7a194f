import type { Payload } from 'payload';

type Row = Record<string, unknown> & { id: string };
type Args = { collection: string; id?: string; data?: object; where?: object; req?: object; overrideAccess?: boolean };

/** Payload without the types of the real content, which the tiny configuration does not have. */
export type TinyPayload = Omit<
  Payload,
  'count' | 'create' | 'delete' | 'db' | 'findByID' | 'forgotPassword' | 'resetPassword' | 'update'
> & {
  count(args: Args): Promise<{ totalDocs: number }>;
  create(args: Args): Promise<Row>;
  delete(args: Args): Promise<unknown>;
  findByID(args: Args): Promise<Row>;
  forgotPassword(args: Args): Promise<string>;
  resetPassword(args: Args): Promise<{ token?: string }>;
  update(args: Args): Promise<Row>;
  db: Omit<Payload['db'], 'create'> & { create(args: Args): Promise<Row> };
};
