import { beforeEach, describe, expect, it } from 'vitest';
import { keepKey, keysStore, type Key } from '../../../src/app/live/keys.ts';
import { noteSeat, ownSeat, sitAt } from '../../../src/app/live/own-seat.ts';
import { openClassroom } from '../../kit/classroom.ts';

const key = (token: string, role: Key['role'] = 'student'): Key => ({
  token,
  role,
  code: 'CDFGHJ',
  title: '',
});

beforeEach(() => {
  keysStore.setState({ keys: [], host: undefined });
});

describe('the seat of a tab', () => {
  it('is the newest of this browser, and never the teacher’s', () => {
    keepKey(key('one'));
    keepKey(key('two'));
    keepKey(key('console', 'teacher'));
    expect(ownSeat()?.token).toBe('two');
  });

  it('is nothing where nobody sat down', () => {
    expect(ownSeat()).toBeUndefined();
  });

  it('is told with the class’s code and the person’s name once they are seen', () => {
    const room = openClassroom({ names: ['Anna'] });
    sitAt({ token: 'link', role: 'student', code: '', title: '' });
    noteSeat('link', room.sight('m1'));
    expect(ownSeat()).toMatchObject({ token: 'link', code: 'CDFGHJ', name: 'Anna' });
    const { keys } = keysStore.getState();
    noteSeat('link', room.sight('m1'));
    expect(keysStore.getState().keys).toBe(keys);
  });
});
