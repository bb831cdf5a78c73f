import type { Dexie, DBCore, DBCoreTable } from 'dexie';

/** What a killed worker looks like to the database: the operation never comes, its transaction is gone. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/** Counts the operations on a database, and kills at one of them. */
export interface Executioner {
  operations: number;
  /** The operation before which everything ends; none where it is undefined. */
  killAt?: number | undefined;
}

/** Every read or write of the database goes past the executioner from now on. To be called before the database opens. */
export function watchOver(database: Dexie): Executioner {
  const executioner: Executioner = { operations: 0 };
  const pass = <A extends unknown[], R>(operation: (...args: A) => Promise<R>) => {
    return (...args: A): Promise<R> => {
      executioner.operations++;
      if (executioner.operations === executioner.killAt) return Promise.reject(new Killed('killed here'));
      return operation(...args);
    };
  };
  database.use({
    stack: 'dbcore',
    name: 'executioner',
    create: (core: DBCore): DBCore => ({
      ...core,
      table: (name) => {
        const table: DBCoreTable = core.table(name);
        return {
          ...table,
          mutate: pass((request) => table.mutate(request)),
          get: pass((request) => table.get(request)),
          getMany: pass((request) => table.getMany(request)),
          query: pass((request) => table.query(request)),
          openCursor: pass((request) => table.openCursor(request)),
          count: pass((request) => table.count(request)),
        };
      },
    }),
  });
  return executioner;
}
