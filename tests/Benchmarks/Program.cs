using System.Globalization;
using Benchmarks;
using Benchmarks.Gates;

// A gate starts these in new processes. They come before the setup of the command line, as they must do nothing but what is measured.
return args switch
{
    [ColdStart.Command, var way, var file] => ColdStart.RunFresh(way, file),
    [LargePayload.Command, var payload] => LargePayload.RunFresh(payload),
    [LongTextFigures.Command] => LongTextFigures.RunFresh(),
    [LongTextFigures.Command, var text, var who] => LongTextFigures.RunFirst(text, who),
    [StreamRun.Command, var way, var file] => StreamRun.RunFresh(way, file),
    [DriverRun.Command, var what, var file, var count, var merge] =>
        DriverRun.RunFresh(what, file, int.Parse(count, CultureInfo.InvariantCulture), merge),
    [BuildWorkspace.Command, var folder] => BuildWorkspace.RunFresh(folder),
    _ => Commands.Create().Parse(args).Invoke(),
};
