import type { MongodbAdapter } from './mongodb-adapter';

/** Whether the CMS runs on MongoDB. */
export const isMongodb = (adapter: { name: string }): adapter is MongodbAdapter => adapter.name === 'mongoose';
