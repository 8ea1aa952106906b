/** Starts the command `saidby` in a process: the only file of the command line that touches the process itself. */
import { messageOf } from './errors'
import { main } from './main'

const { stdin, stdout, stderr, env } = process

// A closed stderr leaves nobody to tell; the work itself goes on.
stderr.on('error', () => undefined)

main(process.argv.slice(2), { stdin, stdout, stderr, env }).then(
  (status) => {
    // Not process.exit(): what is still on its way into a pipe would be cut off.
    process.exitCode = status
  },
  (error: unknown) => {
    stderr.write(`saidby: ${messageOf(error)}\n`)
    process.exitCode = 1
  },
)
