import { describe, expect, it } from 'vitest';
import { signedTable } from '../kit/signed-table.ts';

const public1 = ({ room }: ReturnType<typeof signedTable>) => room.projectorSight().tables[0];

describe('a table whose vote at home is still to be watched', () => {
  it('is voting for all others, and nothing of how its talks ended is sent to them', () => {
    const signed = signedTable();
    const { room } = signed;
    expect(public1(signed)).toMatchObject({ phase: 'over', voting: true, result: undefined });
    const late = room.join('Late');
    expect(room.sight(late).watches?.[0]).toMatchObject({ voting: true, result: undefined });
    // The teacher knows, and that the table does not.
    expect(room.teacherSight().tiles[0]).toMatchObject({ outcome: 'agreement', voting: true });
  });

  it('is shown once every one of its people has watched, and not before', () => {
    const signed = signedTable();
    const { room } = signed;
    room.student('m1', { kind: 'voteSeen' });
    expect(room.sight('m1').voteUnseen).toBe(false);
    expect(room.sight('m2').voteUnseen).toBe(true);
    expect(public1(signed)?.result).toBeUndefined();
    room.student('m2', { kind: 'voteSeen' });
    expect(public1(signed)).toMatchObject({ voting: false, result: { outcome: 'agreement' } });
    expect(room.teacherSight().tiles[0]?.voting).toBe(false);
  });

  it('is told once that somebody has watched, however often they say so', () => {
    const { room } = signedTable();
    const seq = () => room.room().tables.values().next().value?.seq;
    room.student('m1', { kind: 'voteSeen' });
    const once = seq();
    room.student('m1', { kind: 'voteSeen' });
    expect(seq()).toBe(once);
  });

  it('waits two minutes for who has gone, and no longer', () => {
    const signed = signedTable();
    signed.room.student('m1', { kind: 'voteSeen' });
    signed.room.wait(100_000);
    expect(public1(signed)?.voting).toBe(true);
    signed.room.wait(30_000);
    expect(public1(signed)).toMatchObject({ voting: false, result: { outcome: 'agreement' } });
  });

  it('does not wait for who has left it', () => {
    const signed = signedTable();
    signed.room.student('m1', { kind: 'voteSeen' });
    signed.room.teacher({ kind: 'removeMember', member: 'm2' });
    expect(public1(signed)).toMatchObject({ voting: false, result: { outcome: 'agreement' } });
  });

  it('is shown as the teacher goes on to the debrief, where all lies open', () => {
    const signed = signedTable();
    signed.room.teacher({ kind: 'stage', stage: 'debrief' });
    expect(public1(signed)).toMatchObject({ voting: false, result: { outcome: 'agreement' } });
    expect(signed.room.teacherSight().tiles[0]?.voting).toBe(true);
  });
});

describe('a table with nothing to vote on at home', () => {
  it('is shown at once', () => {
    const { room, tables } = signedTable();
    room.teacher({ kind: 'end', tables: [tables[1] ?? ''] });
    expect(room.projectorSight().tables[1]).toMatchObject({
      voting: false,
      result: { outcome: 'stalemate' },
    });
    expect(room.sight('m3').voteUnseen).toBe(false);
  });
});
