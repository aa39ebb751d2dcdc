using System.Text.Json;

namespace Router.Codegen;

/// <summary>Chooses among the object members of a union by the properties of an object. Made once for a union, at its first undecided object.</summary>
/// <typeparam name="TUnion">The union.</typeparam>
internal sealed class UnionTable<TUnion>
    where TUnion : IJsonUnion
{
    private static UnionTable<TUnion>? _instance;

    private const int Buckets = 256;

    private readonly Entry?[] _entries = new Entry?[Buckets];
    private readonly int[] _required;

    private UnionTable()
    {
        var required = new List<int>();
        foreach (var line in new NameList(TUnion.DescribeJson()))
        {
            var member = required.Count;
            required.Add(0);
            foreach (var property in new NameList(line, (byte)'\t'))
            {
                required[member] += Add(member, property) ? 1 : 0;
            }
        }

        _required = [.. required];
    }

    public static UnionTable<TUnion> Instance => _instance ??= new();

    /// <summary>
    /// A member fits if none of its known properties has a value of another kind or another constant, and all that it requires are there. Of those that
    /// fit, the one that knows most of the properties is best; of equals, the first on the page.
    /// </summary>
    public int BestFit(Utf8JsonReader reader)
    {
        var count = _required.Length;
        Span<Score> scores = count <= 64 ? stackalloc Score[count] : new Score[count];
        scores.Clear();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.HasValueSequence || reader.ValueIsEscaped ? JsonReading.Unescaped(ref reader) : reader.ValueSpan;
            var entry = Find(name);
            reader.Read();
            for (; entry is not null; entry = entry.NextMember)
            {
                ref var score = ref scores[entry.Member];
                if (entry.Accepts(ref reader))
                {
                    score.Known++;
                    score.Required += entry.IsRequired ? 1 : 0;
                }
                else
                {
                    score.IsOut = true;
                }
            }

            reader.TrySkip();
        }

        var best = -1;
        for (var i = 0; i < count; i++)
        {
            if (!scores[i].IsOut && scores[i].Required >= _required[i] && (best < 0 || scores[i].Known > scores[best].Known))
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>The bucket of a name: its length and its ends tell most names of a union apart, at no cost that grows with it.</summary>
    private static int Bucket(ReadOnlySpan<byte> name) =>
        name.IsEmpty ? 0 : (name.Length + (name[0] * 7) + (name[^1] * 31) + (name[name.Length / 2] * 13)) & (Buckets - 1);

    private Entry? Find(ReadOnlySpan<byte> name)
    {
        var entry = _entries[Bucket(name)];
        while (entry is not null && !name.SequenceEqual(entry.Name))
        {
            entry = entry.NextName;
        }

        return entry;
    }

    private bool Add(int member, ReadOnlySpan<byte> property)
    {
        var colon = property.IndexOf((byte)'\v');
        var name = property[(colon + 1)..];
        var head = property[..colon];
        var isRequired = head is [(byte)'*', ..];
        head = isRequired ? head[1..] : head;
        var equals = head.IndexOf((byte)'=');
        var brace = head.IndexOf((byte)'{');
        if (equals >= 0 && brace > equals)
        {
            brace = -1; // a brace inside a constant
        }
        byte[]? constant = equals < 0 ? null : head[(equals + 1)..].ToArray();
        var kinds = TokenKinds.None;
        foreach (var letter in brace >= 0 ? head[..brace] : equals >= 0 ? head[..equals] : head)
        {
            kinds |= Kinds.Of(letter);
        }

        var entry = new Entry
        {
            Name = name.ToArray(),
            Member = member,
            IsRequired = isRequired,
            Kinds = kinds == TokenKinds.None ? TokenKinds.Any : kinds,
            Constant = constant,
            Nested = brace < 0 ? null : Names(head[(brace + 1)..]),
        };
        if (Find(name) is { } first)
        {
            entry.NextMember = first.NextMember;
            first.NextMember = entry;
        }
        else
        {
            entry.NextName = _entries[Bucket(name)];
            _entries[Bucket(name)] = entry;
        }

        return isRequired;
    }

    private static (byte[] Name, byte[]? Constant)[] Names(ReadOnlySpan<byte> text)
    {
        var names = new List<(byte[], byte[]?)>();
        foreach (var name in new NameList(text, 0x01))
        {
            var equals = name.IndexOf((byte)'=');
            names.Add(equals < 0 ? (name.ToArray(), null) : (name[..equals].ToArray(), name[(equals + 1)..].ToArray()));
        }

        return [.. names];
    }

    private struct Score
    {
        public int Known;
        public int Required;
        public bool IsOut;
    }

    private sealed class Entry
    {
        public required byte[] Name { get; init; }

        public required int Member { get; init; }

        public required bool IsRequired { get; init; }

        public required TokenKinds Kinds { get; init; }

        public required byte[]? Constant { get; init; }

        /// <summary>The names that the object in the property has to have, and the constants of those that are.</summary>
        public required (byte[] Name, byte[]? Constant)[]? Nested { get; init; }

        public Entry? NextMember { get; set; }

        public Entry? NextName { get; set; }

        public bool Accepts(ref Utf8JsonReader reader)
        {
            if ((Kinds & Router.Codegen.Kinds.Of(reader.TokenType)) == 0)
            {
                return false;
            }

            if (Nested is not null && reader.TokenType == JsonTokenType.StartObject && !HasAll(Nested, reader))
            {
                return false;
            }

            return Constant is null
                || (reader.TokenType == JsonTokenType.String ? reader.ValueTextEquals(Constant) : TokenText.Of(reader).SequenceEqual(Constant));
        }

        private static bool HasAll((byte[] Name, byte[]? Constant)[] names, Utf8JsonReader reader)
        {
            Span<bool> found = names.Length <= 64 ? stackalloc bool[names.Length] : new bool[names.Length];
            found.Clear();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var index = -1;
                for (var i = 0; i < names.Length && index < 0; i++)
                {
                    index = reader.ValueTextEquals(names[i].Name) ? i : -1;
                }

                reader.Read();
                if (index >= 0)
                {
                    found[index] = names[index].Constant is not { } constant || (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(constant));
                }

                reader.Skip();
            }

            return !found.Contains(false);
        }
    }
}
