using Consumer.Models;

var pet = new Pet { Id = "P-1", ToyBox = null, Coat = Coat.TwoTone };
System.Console.WriteLine(pet.Id + pet.ToyBox + pet.Coat + Coat.TwoTone);
