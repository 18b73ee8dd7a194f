import type { Config } from 'payload';

export const admin: NonNullable<Config['admin']> = {
  user: 'users',
  dateFormat: 'dd.MM.yyyy HH:mm',
};
