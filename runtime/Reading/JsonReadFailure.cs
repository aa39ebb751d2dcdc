using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Router.Codegen;

/// <summary>
/// What reading throws inside; the door through which the value came in turns it into a plain <see cref="JsonException"/> with path, line and page.
/// Public only because generated code has to name it in the filter that tells which model was being read.
/// </summary>
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1032", Justification = "Never thrown or made by users.")]
public sealed class JsonReadFailure : JsonException
{
    private string? _model;
    private string? _page;
    private string[] _names = [];
    private int[] _lines = [];

    internal JsonReadFailure(string message)
        : base(message)
    {
    }

    /// <summary>The field at fault, where the failure is not at the reader's place.</summary>
    internal int Field { get; init; } = -1;

    /// <summary>Notes the model that was being read; the innermost one is asked first, and counts. Always false: the failure goes on.</summary>
    public bool In(JsonModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (_model is null)
        {
            _model = model.GetType().Name;
            var description = new ModelDescription(model.DescribeJson());
            _page = description.Page;
            _names = [.. description.Names];
            _lines = new int[_names.Length];
            for (var i = 0; i < _lines.Length; i++)
            {
                _lines[i] = description.LineOf(i);
            }
        }

        return false;
    }

    /// <summary>The exception that the caller sees.</summary>
    /// <param name="inner">What was thrown.</param>
    /// <param name="reader">The reader where it stopped.</param>
    /// <param name="start">The reader where reading began.</param>
    internal static JsonException Located(JsonException inner, Utf8JsonReader reader, Utf8JsonReader start)
    {
        var path = JsonPath.Of(start, reader.TokenStartIndex, out var property);
        var (line, position) = Place(inner, reader);
        var message = new StringBuilder(inner.Message.TrimEnd('.'));
        if (inner is JsonReadFailure { _model: { } model, _page: { } page } failure)
        {
            var field = failure.Field >= 0 ? failure.Field : Array.IndexOf(failure._names, property);
            message.Append(CultureInfo.InvariantCulture, $" (model {model}, {page}");
            if (field >= 0)
            {
                message.Append(CultureInfo.InvariantCulture, $" line {failure._lines[field]}");
            }

            message.Append(')');
        }

        message.Append(CultureInfo.InvariantCulture, $". Path: {path} | LineNumber: {line} | BytePositionInLine: {position}.");
        return new JsonException(message.ToString(), path, line, position, inner);
    }

    /// <summary>Line and byte of the reader, which keeps them to itself: a byte that no JSON has makes it tell.</summary>
    private static (long? Line, long? Position) Place(JsonException inner, Utf8JsonReader reader)
    {
        if (inner.LineNumber is { } line)
        {
            return (line, inner.BytePositionInLine);
        }

        try
        {
            var probe = new Utf8JsonReader([0xFF], isFinalBlock: true, reader.CurrentState);
            probe.Read();
            return default;
        }
        catch (JsonException e)
        {
            return (e.LineNumber, e.BytePositionInLine);
        }
    }
}
