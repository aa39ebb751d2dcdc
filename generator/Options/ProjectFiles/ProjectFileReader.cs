using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Pages;
using Router.Codegen.Text;

namespace Router.Codegen.Options.ProjectFiles;

/// <summary>
/// Reads a project file as text. A build passes the compiler the values of known properties and metadata, and the files that patterns
/// match. It passes neither unknown names nor the patterns.
/// </summary>
internal sealed class ProjectFileReader
{
    private static readonly Regex UsedName = new(@"(?:[$%]\(|Metadata(?:Value)?\(['""])\s*(?:RouterSchema\.)?(\w+)");
    private static readonly char[] Wildcards = ['*', '?'];
    private static readonly char[] Separators = ['/', '\\'];

    private readonly SourceText _source;
    private readonly string _text;
    private readonly ImmutableArray<UnknownName>.Builder _unknown = ImmutableArray.CreateBuilder<UnknownName>();
    private readonly ImmutableArray<StatedPattern>.Builder _patterns = ImmutableArray.CreateBuilder<StatedPattern>();

    private ProjectFileReader(SourceText source) => (_source, _text) = (source, source.ToString());

    /// <summary>Reads the file; null if it cannot be read. The build reports that.</summary>
    public static ProjectFile? Read(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } source && Parse(source.ToString()) is { Root: { } root }
            ? new ProjectFileReader(source).Read(file.Path, root)
            : null;

    private static XDocument? Parse(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
            return XDocument.Load(reader, LoadOptions.SetLineInfo);
        }
        catch (XmlException)
        {
            return null; // the file is being edited, and its build fails
        }
    }

    private ProjectFile Read(string path, XElement root)
    {
        foreach (var element in root.Descendants())
        {
            var name = element.Name.LocalName;
            switch (element.Parent?.Name.LocalName)
            {
                case "PropertyGroup":
                    CheckProperty(element, name);
                    break;
                case "ItemGroup" or "ItemDefinitionGroup" when IsSchema(name):
                    CheckMetadata(element);
                    AddPatterns(element, static _ => true);
                    break;
                case "ItemGroup" when name == "AdditionalFiles":
                    AddPatterns(element, InputFile.IsPage);
                    break;
                case "ItemGroup" when Nearest.To(name, [KnownSettings.Item]) is { } item:
                    AddUnknown(element, name, "item of Router.Codegen", item, isMeant: !_text.Contains($"@({name}"));
                    break;
            }
        }

        var used = UsedName.Matches(_text).Cast<Match>().Select(static match => match.Groups[1].Value)
            .Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray();
        return new ProjectFile(path, _unknown.ToImmutable(), _patterns.ToImmutable(), used);
    }

    private static bool IsSchema(string name) => string.Equals(name, KnownSettings.Item, StringComparison.OrdinalIgnoreCase);

    private void CheckProperty(XElement property, string name)
    {
        var nearest = Nearest.To(name, KnownSettings.Properties);
        if (!KnownSettings.Properties.Contains(name, StringComparer.OrdinalIgnoreCase)
            && (nearest is not null || name.StartsWith(KnownSettings.PropertyPrefix, StringComparison.OrdinalIgnoreCase)))
        {
            var isStated = property.Document!.Descendants().Any(other => Is(other.Name, nearest));
            AddUnknown(property, name, "property of Router.Codegen", nearest, isMeant: !isStated);
        }
    }

    private void CheckMetadata(XElement schema)
    {
        var stated = schema.Attributes().Select(static attribute => ((XObject)attribute, attribute.Name.LocalName))
            .Concat(schema.Elements().Select(static element => ((XObject)element, element.Name.LocalName)));
        foreach (var (place, name) in stated)
        {
            if (!KnownSettings.OfAnyItem.Contains(name) && !KnownSettings.Metadata.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                var nearest = Nearest.To(name, KnownSettings.Metadata);
                var isStated = schema.Attributes().Any(other => Is(other.Name, nearest))
                    || schema.Elements().Any(other => Is(other.Name, nearest));
                AddUnknown(place, name, "metadata of RouterSchema", nearest, isMeant: !isStated);
            }
        }
    }

    private static bool Is(XName name, string? known) => string.Equals(name.LocalName, known, StringComparison.OrdinalIgnoreCase);

    /// <param name="isMeant">False if the file also has the known setting, or uses the unknown one.</param>
    private void AddUnknown(XObject place, string name, string kind, string? known, bool isMeant)
    {
        var fix = isMeant && known is not null ? Renaming(place, name, known) : FixData.None;
        _unknown.Add(new UnknownName(name, kind, known, RangeOf((IXmlLineInfo)place, name.Length), fix));
    }

    /// <summary>The data for a renaming; empty if the place of the end tag is uncertain.</summary>
    private EquatableArray<DiagnosticProperty> Renaming(XObject place, string name, string known)
    {
        if (place is not XElement { IsEmpty: false } element)
        {
            return FixData.Rename(name, known, null);
        }

        // Only inside these can "</" be anything else than an end tag.
        if (element.DescendantNodes().Any(static node => node is XComment or XCData or XProcessingInstruction))
        {
            return FixData.None;
        }

        var end = EndTag(name).Match(_text, OffsetOf(place));
        return end.Success ? FixData.RenameElement(name, known, end.Index + "</".Length) : FixData.None;
    }

    private static Regex EndTag(string name) => new($@"</{Regex.Escape(name)}\s*>");

    /// <summary>
    /// Adds the patterns of an item that includes files without a condition. The text does not show the contents of properties and other
    /// items.
    /// </summary>
    private void AddPatterns(XElement item, Func<string, bool> isOfPages)
    {
        if (item.Attribute("Include") is not { } include
            || item.AncestorsAndSelf().Any(static part => part.Attribute("Condition") is not null || part.Name.LocalName == "Target"))
        {
            return;
        }

        var place = OffsetOf(include);
        foreach (var pattern in include.Value.Split(';').Select(static pattern => pattern.Trim()))
        {
            var wildcard = pattern.IndexOfAny(Wildcards);
            if (wildcard < 0 || pattern.IndexOfAny(['$', '@', '%']) >= 0 || !isOfPages(pattern))
            {
                continue;
            }

            var start = pattern.Substring(0, pattern.LastIndexOfAny(Separators, wildcard) + 1);
            var found = _text.IndexOf(pattern, place, StringComparison.Ordinal);
            _patterns.Add(new StatedPattern(
                pattern, start, found < 0 ? RangeOf(include, nameof(include).Length) : RangeOf(found, pattern.Length)));
        }
    }

    private SourceRange RangeOf(IXmlLineInfo place, int length) => RangeOf(OffsetOf(place), length);

    private SourceRange RangeOf(int offset, int length)
    {
        var span = new TextSpan(offset, Math.Min(length, _text.Length - offset));
        var (start, end) = (_source.Lines.GetLinePosition(span.Start), _source.Lines.GetLinePosition(span.End));
        return new SourceRange(span.Start, span.Length, start.Line, start.Character, end.Line, end.Character);
    }

    private int OffsetOf(IXmlLineInfo place)
    {
        var line = Math.Min(Math.Max(place.LineNumber - 1, 0), _source.Lines.Count - 1);
        return Math.Min(_source.Lines[line].Start + Math.Max(place.LinePosition - 1, 0), _text.Length);
    }
}
