using System.Text.Json;
using Router.Codegen.Reading.Tokens;
using Router.Codegen.Writing;

namespace Router.Codegen.Preserving;

/// <summary>
/// The JSON of an object that the properties of its model do not hold: undocumented properties, undocumented nulls, names in another
/// notation, and texts that a value does not determine. Made only when something of the kind arrives.
/// </summary>
internal sealed class PreservedJson
{
    private ByteBuffer _unknownText;
    private UnknownProperties? _unknown;

    /// <summary>The notes about fields.</summary>
    private List<Note>? _notes;

    /// <summary>The notes about additional properties: those that the page does not list but whose type it gives.</summary>
    private AdditionalNotes? _additional;

    private ulong[]? _exactAhead;

    /// <summary>The undocumented properties, to be looked at and changed.</summary>
    public UnknownProperties UnknownOf(JsonModel model) => _unknown ??= new(model);

    /// <summary>The undocumented properties as they came, each after a comma.</summary>
    public ReadOnlySpan<byte> UnknownText => _additional is { Corrected.Count: > 0 } ? UnknownBut([]) : _unknownText.Span;

    public void AddUnknown(scoped ReadOnlySpan<byte> name, ref JsonTokenReader reader) =>
        TokenText.CopyProperty(name, ref reader, ref _unknownText);

    /// <summary>Adds an undocumented property that is not of the type that the page gives such.</summary>
    public void AddMisfit(scoped ReadOnlySpan<byte> name, ref JsonTokenReader reader)
    {
        var key = TokenText.Name(name);
        _additional ??= new();
        _additional.Notes.Remove(key);
        _additional.Misfits.Add(key);
        _additional.Corrected.Remove(key);
        AddUnknown(name, ref reader);
    }

    // A field is told by its name, as the model's table has it, and not by its place: hot reload may move it while there is such an object.

    /// <summary>Notes that null came.</summary>
    /// <param name="nonCanonical">
    /// <see cref="NonCanonical.Null"/> where the property has the empty value for it; else it has none, and any value it is given replaces
    /// the null.
    /// </param>
    public void AddNull(byte[] field, NonCanonical nonCanonical)
    {
        var note = NoteOf(field);
        (note.Text, note.NonCanonical) = ("null"u8.ToArray(), nonCanonical);
    }

    public void AddText(byte[] field, NonCanonical nonCanonical, ref JsonTokenReader reader) =>
        AddText(NoteOf(field), nonCanonical, ref reader);

    /// <summary>Notes the text of a property that the page does not list but whose type it gives.</summary>
    public void AddText(string additional, NonCanonical nonCanonical, ref JsonTokenReader reader)
    {
        var note = new Note();
        (_additional ??= new()).Notes[additional] = note;
        AddText(note, nonCanonical, ref reader);
    }

    /// <summary>Forgets the earlier values of such a property: the last one counts.</summary>
    public void Forget(string additional)
    {
        if (_additional is null)
        {
            return;
        }

        _additional.Notes.Remove(additional);
        if (_additional.Misfits.Remove(additional))
        {
            _additional.Corrected.Add(additional);
        }
    }

    private static void AddText(Note note, NonCanonical nonCanonical, ref JsonTokenReader reader)
    {
        var text = default(ByteBuffer);
        TokenText.CopyValue(ref reader, ref text);
        note.Text = text.Span.ToArray();
        note.NonCanonical = nonCanonical;
    }

    public void AddName(byte[] field, ReadOnlySpan<byte> name) => NoteOf(field).Name = name.ToArray();

    /// <summary>True if the exact name of the field was found to follow an alike one.</summary>
    public bool IsExactAhead(int field) => _exactAhead is { } bits && field >> 6 < bits.Length && (bits[field >> 6] & (1UL << field)) != 0;

    public void SetExactAhead(int field)
    {
        if (_exactAhead is null || field >> 6 >= _exactAhead.Length)
        {
            Array.Resize(ref _exactAhead, (field >> 6) + 1);
        }

        _exactAhead[field >> 6] |= 1UL << field;
    }

    /// <summary>
    /// Completes the object whose properties, each after a comma, have been written from <paramref name="start"/> on: noted texts and names
    /// replace the present ones if the value is unchanged, and the undocumented properties follow.
    /// </summary>
    public void Complete(ref JsonWriting writing, int start)
    {
        if (_notes is not null || _additional is { Notes.Count: > 0 })
        {
            Restore(ref writing, start);
        }

        if (_unknown is { IsChanged: true })
        {
            _unknown.WriteTo(ref writing, NamesSince(ref writing, start));
        }
        else if (_additional is { Misfits.Count: > 0 } && NamesSince(ref writing, start) is var written
            && written.Overlaps(_additional.Misfits))
        {
            writing.AppendPreserved(UnknownBut(written)); // a program has set what came as a misfit
        }
        else
        {
            writing.AppendPreserved(UnknownText);
        }
    }

    private void Restore(ref JsonWriting writing, int start)
    {
        var written = ObjectSince(ref writing, start);
        writing.Position = start;
        var areWritten = new bool[_notes?.Count ?? 0];
        var reader = new JsonTokenReader(written);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.Since(reader.TokenStartIndex)[..^1];
            var note = Find(ref reader, areWritten);
            reader.Read();
            var from = reader.TokenStartIndex;
            reader.Skip();
            var value = reader.Since(from);
            writing.Append((byte)',');
            if (note?.Name is { } asItCame)
            {
                writing.AppendQuoted(asItCame);
            }
            else
            {
                writing.Append(name);
            }

            writing.Append((byte)':');
            if (note?.Text is { } text)
            {
                SourceTextRestorer.AppendTo(ref writing, value, text, note.NonCanonical);
            }
            else
            {
                writing.Append(value);
            }
        }

        for (var i = 0; i < areWritten.Length; i++)
        {
            var note = _notes![i];
            if (!areWritten[i] && note.Text is { } text && text.AsSpan().SequenceEqual("null"u8))
            {
                writing.Append((byte)',');
                writing.AppendQuoted(note.Name ?? note.Field);
                writing.Append(":null"u8);
            }
        }
    }

    /// <summary>
    /// The properties that have been written since, as an object: each stands after a comma, the first of which becomes the brace.
    /// </summary>
    private static byte[] ObjectSince(ref JsonWriting writing, int start) => AsObject(writing.Since(start));

    /// <summary>The names of the properties that have been written since.</summary>
    private static HashSet<string> NamesSince(ref JsonWriting writing, int start)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var reader = new JsonTokenReader(ObjectSince(ref writing, start));
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            names.Add(reader.GetString()!);
            reader.Read();
            reader.Skip();
        }

        return names;
    }

    /// <summary>The undocumented properties without those of some names, and without those that were corrected.</summary>
    private ReadOnlySpan<byte> UnknownBut(HashSet<string> names)
    {
        var target = default(ByteBuffer);
        var json = AsObject(_unknownText.Span);
        var reader = new JsonTokenReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var from = reader.TokenStartIndex;
            var name = reader.GetString()!;
            reader.Read();
            reader.Skip();
            if (!names.Contains(name) && _additional?.Corrected.Contains(name) != true)
            {
                target.Append((byte)',');
                target.Append(reader.Since(from));
            }
        }

        return target.Span;
    }

    /// <summary>Properties, each after a comma, as an object: the first comma becomes its brace.</summary>
    public static byte[] AsObject(ReadOnlySpan<byte> properties)
    {
        var json = new byte[Math.Max(1, properties.Length) + 1];
        properties.CopyTo(json);
        json[0] = (byte)'{';
        json[^1] = (byte)'}';
        return json;
    }

    private Note? Find(ref JsonTokenReader reader, bool[] areWritten)
    {
        for (var i = 0; i < areWritten.Length; i++)
        {
            if (!areWritten[i] && reader.ValueTextEquals(_notes![i].Field))
            {
                areWritten[i] = true;
                return _notes[i];
            }
        }

        return _additional is not null && _additional.Notes.TryGetValue(reader.GetString()!, out var additional) ? additional : null;
    }

    private Note NoteOf(byte[] field)
    {
        _notes ??= [];
        foreach (var note in _notes)
        {
            if (note.Field.AsSpan().SequenceEqual(field))
            {
                return note;
            }
        }

        var added = new Note { Field = field };
        _notes.Add(added);
        return added;
    }

    private sealed class AdditionalNotes
    {
        /// <summary>The notes about such properties, by name.</summary>
        public Dictionary<string, Note> Notes { get; } = new(StringComparer.Ordinal);

        /// <summary>The properties that are not of the type, and so unknown.</summary>
        public HashSet<string> Misfits { get; } = new(StringComparer.Ordinal);

        /// <summary>The properties that came again and are of the type: the earlier values do not count.</summary>
        public HashSet<string> Corrected { get; } = new(StringComparer.Ordinal);
    }

    private sealed class Note
    {
        /// <summary>The wire name of the field; empty where the page does not list the property.</summary>
        public byte[] Field { get; init; } = [];

        /// <summary>The value as it came.</summary>
        public byte[]? Text { get; set; }

        public NonCanonical NonCanonical { get; set; }

        /// <summary>The name as it came, unescaped.</summary>
        public byte[]? Name { get; set; }
    }
}
