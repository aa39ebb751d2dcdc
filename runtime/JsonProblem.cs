using System.Reflection;
using System.Text.Json;
using Router.Codegen.Reading.Errors;

namespace Router.Codegen;

/// <summary>
/// The reason why JSON was refused, as separate values instead of one message. A server can answer with some of them and leave out internal
/// ones.
/// </summary>
public sealed record JsonProblem
{
    private static readonly string[] s_places = [" Path: ", " LineNumber: "];

    private JsonProblem(JsonException exception)
    {
        Path = (exception as JsonFailureInside)?.WholePath ?? exception.Path ?? "$";
        var failure = Inside<JsonReadFailure>(exception);
        Reason = failure is null ? WithoutPlace(exception.Message) : failure.Message;
        Expected = failure?.Expected;
        Found = failure?.Found;
        if (failure?.Fault is var (model, field))
        {
            Model = model.Name;
            var page = model.GetCustomAttribute<JsonPageAttribute>();
            Page = page?.PathFor(model);
            Line = field < 0 ? null : page?.LineOf(field);
        }
    }

    /// <summary>The location in the JSON, as a JSON path: <c>$.choices[0].index</c>.</summary>
    public string Path { get; }

    /// <summary>The problem without location and page: "Expected an integer, found a string".</summary>
    public string Reason { get; }

    /// <summary>
    /// The expected kind of value: "an integer", "the required property 'id'"; null if only <see cref="Reason"/> gives it.
    /// </summary>
    public string? Expected { get; }

    /// <summary>The kind of value that was found: "a string"; null if only <see cref="Reason"/> gives it.</summary>
    public string? Found { get; }

    /// <summary>The name of the model that was read; null if not known, for example in malformed text.</summary>
    public string? Model { get; }

    /// <summary>The path of the model's page; null if not known.</summary>
    public string? Page { get; }

    /// <summary>The line of the property on that page, counted from one; null if not known.</summary>
    public int? Line { get; }

    /// <summary>Gets the problem from an exception.</summary>
    /// <param name="exception">
    /// A <see cref="JsonException"/>, or an exception with an inner one, as web frameworks throw. It need not be about a model.
    /// </param>
    /// <returns>Null if neither the exception nor an inner one is a <see cref="JsonException"/>.</returns>
    public static JsonProblem? Of(Exception? exception) =>
        exception is not null && Inside<JsonException>(exception) is { } json ? new(json) : null;

    /// <summary>One line for a log. The page is left out if the switch <c>Router.Codegen.HidesPages</c> is on.</summary>
    public override string ToString()
    {
        var page = Page is null || PageAdvice.IsHidden ? "" : Line is null ? $", {Page}" : $", {Page} line {Line}";
        return Model is null ? $"{Path}: {Reason}" : $"{Path}: {Reason} (model {Model}{page})";
    }

    private static T? Inside<T>(Exception exception)
        where T : Exception
    {
        var inside = exception;
        while (inside is not (null or T))
        {
            inside = inside.InnerException;
        }

        return inside as T;
    }

    /// <summary>Cuts the location from the end of a message of the framework.</summary>
    private static string WithoutPlace(string message)
    {
        foreach (var place in s_places)
        {
            var end = message.LastIndexOf(place, StringComparison.Ordinal);
            message = end < 0 ? message : message[..end];
        }

        return message.TrimEnd('.');
    }
}
