using System.Globalization;
using Router.Codegen.Collections;

namespace Router.Codegen.Diagnostics;

/// <summary>The properties of diagnostics that code fixes need. They are set where the problem is found.</summary>
internal static class FixData
{
    /// <summary>The start of a text to replace.</summary>
    public const string Start = nameof(Start);

    /// <summary>The text to replace.</summary>
    public const string Found = nameof(Found);

    /// <summary>The replacement.</summary>
    public const string Text = nameof(Text);

    /// <summary>A name inside the range of the diagnostic.</summary>
    public const string Word = nameof(Word);

    /// <summary>The name that is meant.</summary>
    public const string Nearest = nameof(Nearest);

    /// <summary>The start of the second occurrence of the name: in the end tag of an element.</summary>
    public const string EndTag = nameof(EndTag);

    /// <summary>The target of a link to the page that is meant, as the page would write it.</summary>
    public const string Link = nameof(Link);

    /// <summary>The title of the page of a field.</summary>
    public const string Title = nameof(Title);

    /// <summary>The name of a field.</summary>
    public const string Field = nameof(Field);

    /// <summary>The type that is meant for a field, without markdown.</summary>
    public const string Type = nameof(Type);

    /// <summary>The name of a model that no page describes.</summary>
    public const string MissingModel = nameof(MissingModel);

    /// <summary>The name of a column that a table lacks. The diagnostic is at the table's header.</summary>
    public const string MissingColumn = nameof(MissingColumn);

    /// <summary>A column of a table without a row of dashes. The diagnostic is at the heading of its section.</summary>
    public const string MissingDashes = nameof(MissingDashes);

    /// <summary>The part of a file that has no effect: <see cref="Line"/> or <see cref="Part"/>.</summary>
    public const string Superfluous = nameof(Superfluous);

    /// <summary>The whole line of the diagnostic.</summary>
    public const string Line = nameof(Line);

    /// <summary>The range of the diagnostic: one of several parts of a line that commas separate.</summary>
    public const string Part = nameof(Part);

    /// <summary>The ids that an ignore comment does not need, separated by spaces.</summary>
    public const string UnusedIds = nameof(UnusedIds);

    /// <summary>Present in a diagnostic that summarises others.</summary>
    public const string Further = nameof(Further);

    public static readonly EquatableArray<DiagnosticProperty> None = EquatableArray<DiagnosticProperty>.Empty;

    /// <summary>The properties for replacing a text of the file by another.</summary>
    public static EquatableArray<DiagnosticProperty> Replace(int start, string found, string text) =>
        Of((Start, start.ToString(CultureInfo.InvariantCulture)), (Found, found), (Text, text));

    /// <summary>The properties for replacing a name inside the range, and the target of its link if there is one.</summary>
    public static EquatableArray<DiagnosticProperty> Rename(string word, string nearest, string? link) =>
        link is null ? Of((Word, word), (Nearest, nearest)) : Of((Word, word), (Nearest, nearest), (Link, link));

    /// <summary>The properties for replacing the name of an element, in its start tag at the diagnostic and in its end tag.</summary>
    public static EquatableArray<DiagnosticProperty> RenameElement(string name, string nearest, int endTag) =>
        Of((Word, name), (Nearest, nearest), (EndTag, endTag.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The properties with these values.</summary>
    public static EquatableArray<DiagnosticProperty> Of(params (string Name, string Value)[] properties) =>
        properties.Select(static property => new DiagnosticProperty(property.Name, property.Value)).ToEquatableArray();
}
