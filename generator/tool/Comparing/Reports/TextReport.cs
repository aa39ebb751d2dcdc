namespace Router.Codegen.Tool.Comparing.Reports;

/// <summary>Changes as plain text.</summary>
internal static class TextReport
{
    public static void Write(IReadOnlyList<Change> changes, TextWriter output)
    {
        foreach (var model in ChangeText.ByModel(changes))
        {
            output.WriteLine(model.Key);
            foreach (var change in model)
            {
                output.WriteLine($"  {ChangeText.Kind(change.Kind)} {ChangeText.Subject(change)}".TrimEnd());
                if (change.BreaksCallers is { } callers)
                    output.WriteLine($"    breaks callers: {callers}");
                if (change.BreaksPayloads is { } payloads)
                    output.WriteLine($"    breaks payloads: {payloads}");
            }

            output.WriteLine();
        }

        output.WriteLine(ChangeText.Summary(changes));
    }
}
