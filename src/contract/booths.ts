import { z } from 'zod';
import { code, id, line, ok, pageInput, pageOf } from './fields.ts';
import { reading, writing } from './procedure.ts';

const size = z.number().positive().max(1000).nullable();

export const boothFields = z.object({
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/)
    .max(40),
  hall: line(1, 60),
  block: line(0, 20),
  number: line(1, 20),
  lengthM: size,
  widthM: size,
  zone: code.nullable(),
  /** Several exhibitors may hold a shared booth (an institution hosting craftspeople). */
  shared: z.boolean(),
  blocked: z.boolean(),
});

export const boothItem = boothFields.extend({
  id,
  // What came with a sheet may be spelt in ways that nobody types here.
  code: z.string(),
  hall: z.string(),
  block: z.string(),
  number: z.string(),
  status: z.enum(['KOSONG', 'DIPESAN', 'TERISI', 'DIBLOKIR']),
  exhibitors: z.array(z.object({ id, name: z.string() })),
});

const hall = z.object({ name: z.string(), booths: z.int(), taken: z.int() });

export const booths = {
  list: reading
    .input(
      z.object({
        ...pageInput,
        hall: z.string().max(60).optional(),
        status: z.enum(['KOSONG', 'DIPESAN', 'TERISI', 'DIBLOKIR']).optional(),
      }),
    )
    .output(pageOf(boothItem)),
  halls: reading.input(z.object({}).optional()).output(z.array(hall)),
  add: writing(['desk'], ['booths'])
    .input(
      boothFields.partial({
        lengthM: true,
        widthM: true,
        zone: true,
        shared: true,
        blocked: true,
      }),
    )
    .output(boothItem),
  update: writing(['desk'], ['booths', 'exhibitors'])
    .input(boothFields.omit({ code: true }).partial().extend({ id }))
    .output(boothItem),
  assign: writing(['desk'], ['booths', 'exhibitors'])
    .input(z.object({ boothId: id, exhibitorId: id }))
    .output(ok),
  release: writing(['desk'], ['booths', 'exhibitors'])
    .input(z.object({ boothId: id, exhibitorId: id }))
    .output(ok),
};
