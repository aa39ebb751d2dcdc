using System.CommandLine;
using System.Text;
using Router.Codegen.Tool.Commands;

// Diffs and JSON are UTF-8, regardless of the encoding of the console.
Console.OutputEncoding = new UTF8Encoding(false);
return await ToolCommand.Run(args, new InvocationConfiguration(), CancellationToken.None);
