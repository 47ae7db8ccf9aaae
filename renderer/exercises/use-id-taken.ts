import { ownExercises } from '../storage/own-exercises';
import { useStored } from '../storage/use-stored';
import { exercises } from './exercises';

/** Whether another exercise on this computer has the id that one has. @param row the place of the one */
export function useIdTaken(row: string, id: string): boolean {
  const own = useStored(ownExercises, []);
  const others = own.state === 'there' ? own.value.filter((stored) => stored.id !== row).map(({ exercise }) => exercise) : [];
  return [...exercises(), ...others].some((exercise) => exercise.id === id);
}
