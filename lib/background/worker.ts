import { answer } from './answer';
import { jobs } from './jobs';

answer(self, jobs);
