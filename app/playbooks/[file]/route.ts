import { playbookAccounts } from '@/lib/content/playbooks';
import { cacaoOf } from '@/lib/published/cacao';

export const dynamic = 'force-static';
export const dynamicParams = false;

const fileOf = ({ id }: { id: string }) => `${id}.cacao.json`;

export const generateStaticParams = () => playbookAccounts.map((account) => ({ file: fileOf(account) }));

/** A playbook in the format that incident teams exchange: CACAO 2.0 of OASIS. */
export async function GET(_: Request, { params }: RouteContext<'/playbooks/[file]'>) {
  const { file } = await params;
  const account = playbookAccounts.find((one) => fileOf(one) === file);
  return account ? Response.json(cacaoOf(account)) : new Response(null, { status: 404 });
}
