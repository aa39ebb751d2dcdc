using System.Text.Json;

namespace Router.Codegen;

/// <summary>
/// What came with an object and has no place in the properties of its model: undocumented properties, undocumented nulls, names under another spelling,
/// and texts that a value does not determine. Made only when something of the kind arrives.
/// </summary>
internal sealed class JsonRemainder
{
    /// <summary>The field of a note about a property that is none.</summary>
    private const int Additional = -1;

    private ByteBuffer _unknownText;
    private UnknownProperties? _unknown;
    private List<Note>? _notes;
    private ulong[]? _exactAhead;

    /// <summary>The undocumented properties, to be looked at and changed.</summary>
    public UnknownProperties UnknownOf(JsonModel model) => _unknown ??= new(model);

    /// <summary>The undocumented properties as they came, each after a comma.</summary>
    public ReadOnlySpan<byte> UnknownText => _unknownText.Span;

    public void AddUnknown(scoped ReadOnlySpan<byte> name, ref Utf8JsonReader reader) => TokenText.CopyProperty(name, ref reader, ref _unknownText);

    /// <summary>Notes that null came.</summary>
    /// <param name="spelling"><see cref="Spelling.Null"/> where the property has the empty value for it; else it has none, and whatever it is given takes the place of the null.</param>
    public void AddNull(int field, Spelling spelling)
    {
        var note = NoteOf(field);
        (note.Text, note.Spelling) = ("null"u8.ToArray(), spelling);
    }

    public void AddText(int field, Spelling spelling, ref Utf8JsonReader reader) => AddText(NoteOf(field), spelling, ref reader);

    /// <summary>Notes the text of a property that the page does not list but whose type it gives.</summary>
    public void AddText(scoped ReadOnlySpan<byte> additional, Spelling spelling, ref Utf8JsonReader reader)
    {
        var note = new Note { Field = Additional, Name = additional.ToArray() };
        (_notes ??= []).Add(note);
        AddText(note, spelling, ref reader);
    }

    private static void AddText(Note note, Spelling spelling, ref Utf8JsonReader reader)
    {
        var text = default(ByteBuffer);
        TokenText.CopyValue(ref reader, ref text);
        note.Text = text.Span.ToArray();
        note.Spelling = spelling;
    }

    public void AddName(int field, ReadOnlySpan<byte> name) => NoteOf(field).Name = name.ToArray();

    /// <summary>Whether the exact name of the field was found to follow a spelling of it.</summary>
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
    /// Completes the object whose properties, each after a comma, have been written from <paramref name="start"/> on: noted texts and names take the place
    /// of what stands there as long as the value is the one that was read, and the undocumented properties follow.
    /// </summary>
    public void Complete(ref JsonWriting writing, int start, JsonModel model)
    {
        if (_notes is not null)
        {
            Restore(ref writing, start, model);
        }

        if (_unknown is { IsChanged: true })
        {
            _unknown.WriteTo(ref writing);
        }
        else
        {
            writing.AppendKept(UnknownText);
        }
    }

    private void Restore(ref JsonWriting writing, int start, JsonModel model)
    {
        // Each property stands after a comma; the first comma becomes the brace.
        var written = new byte[Math.Max(1, writing.Position - start) + 1];
        writing.Since(start).CopyTo(written);
        written[0] = (byte)'{';
        written[^1] = (byte)'}';
        writing.Position = start;
        var names = model.Names.All;
        var pending = new List<Note>(_notes!);
        var reader = new Utf8JsonReader(written, new JsonReaderOptions { MaxDepth = int.MaxValue });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = written.AsSpan((int)reader.TokenStartIndex, (int)(reader.BytesConsumed - reader.TokenStartIndex)).TrimEnd((byte)':');
            var note = Find(pending, ref reader, names);
            reader.Read();
            var from = (int)reader.TokenStartIndex;
            reader.Skip();
            ReadOnlySpan<byte> value = written.AsSpan(from, (int)reader.BytesConsumed - from);
            writing.Append((byte)',');
            if (note?.Name is { } spelled)
            {
                writing.AppendQuoted(spelled);
            }
            else
            {
                writing.Append(name);
            }

            writing.Append((byte)':');
            if (note?.Text is { } text && SameValue.Holds(value, text, note.Spelling))
            {
                writing.AppendKept(text);
            }
            else
            {
                writing.Append(value);
            }

            if (note is not null)
            {
                pending.Remove(note);
            }
        }

        foreach (var note in pending)
        {
            if (note.Text is { } text && text.AsSpan().SequenceEqual("null"u8))
            {
                writing.Append((byte)',');
                writing.AppendQuoted(note.Name ?? names[note.Field]);
                writing.Append(":null"u8);
            }
        }
    }

    private static Note? Find(List<Note> notes, ref Utf8JsonReader reader, ReadOnlySpan<byte[]> names)
    {
        foreach (var note in notes)
        {
            if (reader.ValueTextEquals(note.Field == Additional ? note.Name : names[note.Field]))
            {
                return note;
            }
        }

        return null;
    }

    private Note NoteOf(int field)
    {
        _notes ??= [];
        foreach (var note in _notes)
        {
            if (note.Field == field)
            {
                return note;
            }
        }

        var added = new Note { Field = field };
        _notes.Add(added);
        return added;
    }

    private sealed class Note
    {
        public required int Field { get; init; }

        /// <summary>The value as it came.</summary>
        public byte[]? Text { get; set; }

        public Spelling Spelling { get; set; }

        /// <summary>The name as it came, unescaped.</summary>
        public byte[]? Name { get; set; }
    }
}
