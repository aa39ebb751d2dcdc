using System;
using Consumer.Models;
using Riok.Mapperly.Abstractions;

Console.WriteLine(Mapper.ToText(new Letter { Pages = 2 }).Pages);
Console.WriteLine(Mapper.ToLetter(new LetterText { Kind = "letter", Pages = 3 }).ToJson());

internal sealed class LetterText
{
    public string Kind { get; set; } = "";

    public long Pages { get; set; }
}

[Mapper]
internal static partial class Mapper
{
    [MapperIgnoreSource(nameof(Letter.UnknownProperties))]
    public static partial LetterText ToText(Letter letter);

    public static partial Letter ToLetter(LetterText text);
}
