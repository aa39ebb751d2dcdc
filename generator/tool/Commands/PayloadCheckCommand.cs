using System.CommandLine;
using Router.Codegen.Tool.Payloads;

namespace Router.Codegen.Tool.Commands;

/// <summary>The part of <c>check</c> that reads payloads, as a command of its own.</summary>
internal static class PayloadCheckCommand
{
    public static Command Create()
    {
        var project = new ProjectArguments();
        var payloads = new PayloadArguments();
        var command = new Command("check-payload", "Reports what of recorded payloads does not fit the pages.") { Hidden = true };
        payloads.AddTo(command, isRequired: true);
        project.AddTo(command);
        return command.Runs(async (arguments, terminal, cancellation) =>
        {
            var sources = payloads.Read(arguments);
            var pages = await terminal.Wait("Reading", () => project.Read(arguments, cancellation));
            return await Task.Run(() => PayloadCheck.Run(pages, sources, terminal, cancellation), cancellation);
        });
    }
}
